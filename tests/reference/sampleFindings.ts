import type { AbsenceKnowledge, ChainFindingKind, LinkBasis, SegmentState } from '../../src/domain/findings.js';

type Kind = SegmentState | `${'DISCONNECTED' | 'WEAK' | 'CONCENTRATED'}?`;

/**
 * What the fictional county and its neighbours must answer, derived by hand from CALCULUS 2 to 6 and the CSV files. Segments are named without
 * the chain's prefix. `?` is a suspected finding; how sure an absence is follows from `absence` (NOT_RECORDED: suspected).
 * Segments that no list names are VACANT. A chain that a place does not list is not asked for there.
 */
export interface SampleFindings {
  readonly chain: readonly ChainFindingKind[];
  readonly links: LinkBasis;
  readonly absence: AbsenceKnowledge;
  readonly segments: Readonly<Partial<Record<Exclude<Kind, 'VACANT'>, string>>>;
}

export const TERRITORIES = {
  'demo-county': { regions: ['demo-county'], parks: [] },
  'demo-park-a': { regions: [], parks: ['demo-park-a'] },
  'demo-park-b': { regions: [], parks: ['demo-park-b'] },
  'demo-county-n1': { regions: ['demo-county-n1'], parks: [] },
  'demo-county-n2': { regions: ['demo-county-n2'], parks: [] },
  'demo-county-n3': { regions: ['demo-county-n3'], parks: [] },
  'demo-county-n4': { regions: ['demo-county-n4'], parks: [] },
  'demo-park-c': { regions: [], parks: ['demo-park-c'] },
  'demo-county-n5': { regions: ['demo-county-n5'], parks: [] },
  'demo-city': { regions: ['demo-city'], parks: [] },
} as const;
export type Place = keyof typeof TERRITORIES;

export const CHAINS = ['bridge-tunnel', 'baijiu', 'aluminium', 'demo-bamboo', 'demo-tea', 'lithium-battery', 'building-materials'] as const;
export type ChainKey = (typeof CHAINS)[number];

const LINKS: Readonly<Record<ChainKey, LinkBasis>> = { 'bridge-tunnel': 'FEEDS', baijiu: 'FEEDS', aluminium: 'FEEDS', 'demo-bamboo': 'STAGES', 'demo-tea': 'MIXED', 'lithium-battery': 'FEEDS', 'building-materials': 'FEEDS' };

/** Nobody does anything: no chain, no leader, no data, and every segment vacant. */
const nothing = (absence: AbsenceKnowledge, ...chains: readonly ChainKey[]): Readonly<Record<string, SampleFindings>> =>
  Object.fromEntries(chains.map((key) => [key, { chain: ['NO_CHAIN', 'NO_LEADER', 'THIN_DATA'], links: LINKS[key], absence, segments: {} }]));

const found = (key: ChainKey, absence: AbsenceKnowledge, chain: readonly ChainFindingKind[], segments: SampleFindings['segments']): Readonly<Record<string, SampleFindings>> =>
  ({ [key]: { chain, links: LINKS[key], absence, segments } });

export const SAMPLE_FINDINGS: Readonly<Record<Place, Readonly<Record<string, SampleFindings>>>> = {
  // The bridge-tunnel list is declared complete; for the other chains only that of companies above designated size.
  'demo-county': {
    ...found('bridge-tunnel', 'SURVEYED', [], {
      BROKEN: 'drive hydraulics', // castings feed them, machines need them
      MISSING_INPUT: 'control rubber steel testing',
      MISSING_OUTLET: 'prestress', // castings could become anchorages; vacant: leasing (only final products feed it), shotcrete-rig
      DISCONNECTED: 'steel-structure', // 23,500 made, 14,700 bought, 1,600 of it here
      'DISCONNECTED?': 'formwork', // 1 of 4 purchases is local, none states a value
      'WEAK?': 'bearing', // a low LQ, on account of giants elsewhere
      WEAK: 'castings', // 1,600 made, 3,390 needed
      CONCENTRATED: 'coating hydraulics rubber', // by value one seller each
      'CONCENTRATED?': 'drive', // one seller, two purchases without a value
      NO_GAP_FOUND: 'bearing bridge-equipment equipment formwork girder-erector heavy-haul lining-trolley machining precast-line tunnel-equipment',
    }),
    ...found('baijiu', 'ABOVE_SCALE_SURVEYED', ['NO_LEADER'], {
      BROKEN: 'storage',
      MISSING_INPUT: 'biogas caps ceramic equipment glass label logistics qu sorghum testing',
      MISSING_OUTLET: 'reblend spent-grain',
      'WEAK?': 'base-liquor bottled brewing',
      'CONCENTRATED?': 'sorghum', // one unnamed purchase: the seller's only segment feeds base liquor
      NO_GAP_FOUND: 'base-liquor bottled brewing carton packaging',
    }),
    // The park across the border counts here too: extrusion and moulds.
    ...found('aluminium', 'ABOVE_SCALE_SURVEYED', ['NO_LEADER'], {
      MISSING_INPUT: 'alloy logistics power primary testing', // primary feeds processing, of which extrusion is a part
      MISSING_OUTLET: 'auto-parts casting scrap',
      'DISCONNECTED?': 'extrusion processing',
      CONCENTRATED: 'alloy mould',
      'CONCENTRATED?': 'extrusion',
      NO_GAP_FOUND: 'doors extrusion processing',
    }),
    ...found('demo-bamboo', 'ABOVE_SCALE_SURVEYED', ['NO_LEADER'], {
      MISSING: 'charcoal forest furniture outdoor strip', // pulp stands beside board, not before or after it
      NO_GAP_FOUND: 'board',
    }),
    ...found('demo-tea', 'ABOVE_SCALE_SURVEYED', ['NO_LEADER'], { MISSING_INPUT: 'machine planting', MISSING: 'drink extract', NO_GAP_FOUND: 'refined' }),
    // Packs without cells: the cell maker is the gap, and the county's own demand is far below what one cell works needs.
    ...found('lithium-battery', 'ABOVE_SCALE_SURVEYED', ['NO_LEADER'], {
      BROKEN: 'cell lithium-salt', // electrolyte and casings feed cells, packs need them; recycling gives salt back, electrolyte needs it
      MISSING_INPUT: 'aluminium-foil bms equipment logistics power-pack solvent testing', // power packs feed the recycler
      CONCENTRATED: 'lithium-salt logistics solvent structure testing', // of two sellers one always has half
      NO_GAP_FOUND: 'battery consumer electrolyte recycling storage',
    }),
    ...found('building-materials', 'ABOVE_SCALE_SURVEYED', ['NO_LEADER'], {
      BROKEN: 'recycle', // what is built is torn down, and concrete takes it back
      MISSING_INPUT: 'aggregate cement equipment fibre lime raw resin slag solid-waste testing',
      'WEAK?': 'waterproof', // 900 made here, 30,000 by one works elsewhere
      CONCENTRATED: 'aggregate cement concrete lime materials precast raw resin', // materials as a whole: precast and walls, one seller each; raw is what aggregate is part of
      NO_GAP_FOUND: 'installation wall waterproof',
    }),
  },
  'demo-park-a': {
    ...found('bridge-tunnel', 'SURVEYED', [], {
      BROKEN: 'castings', // scrap of the steel shops feeds them
      MISSING_INPUT: 'control drive heavy-haul hydraulics machining steel testing',
      'DISCONNECTED?': 'formwork steel-structure', // bought elsewhere, but the one shop could not make it all
      WEAK: 'steel-structure', // 14,000 made, 14,700 needed
      'CONCENTRATED?': 'drive',
      CONCENTRATED: 'coating hydraulics steel',
      NO_GAP_FOUND: 'bridge-equipment equipment formwork girder-erector lining-trolley precast-line tunnel-equipment',
    }),
    ...nothing('ABOVE_SCALE_SURVEYED', 'baijiu', 'aluminium', 'demo-bamboo', 'demo-tea'),
  },
  // In two counties, of which only one is declared: nothing is known to be absent, but in aluminium, by the park's own declaration.
  'demo-park-b': {
    ...found('bridge-tunnel', 'NOT_RECORDED', ['NO_LEADER'], {
      BROKEN: 'castings',
      MISSING_INPUT: 'coating heavy-haul machining rubber steel testing',
      CONCENTRATED: 'castings rubber steel',
      NO_GAP_FOUND: 'bearing steel-structure',
    }),
    ...found('aluminium', 'ABOVE_SCALE_SURVEYED', ['NO_LEADER'], {
      MISSING_INPUT: 'alloy logistics power primary testing',
      MISSING_OUTLET: 'auto-parts casting doors scrap',
      CONCENTRATED: 'alloy mould',
      NO_GAP_FOUND: 'extrusion processing',
    }),
    ...nothing('NOT_RECORDED', 'baijiu', 'demo-bamboo', 'demo-tea'),
  },
  // Its declaration has run out.
  'demo-county-n1': {
    ...found('bridge-tunnel', 'NOT_RECORDED', ['NO_LEADER'], {
      BROKEN: 'castings',
      MISSING_INPUT: 'coating heavy-haul machining rubber steel',
      'WEAK?': 'bearing steel-structure',
      CONCENTRATED: 'castings rubber',
      NO_GAP_FOUND: 'bearing formwork steel-structure testing',
    }),
    ...found('aluminium', 'NOT_RECORDED', [], {
      BROKEN: 'alumina recycled', // power feeds both
      MISSING_OUTLET: 'auto-parts cable casting foil rolled scrap sheet-strip',
      CONCENTRATED: 'alloy alumina anode extrusion mould power primary',
      NO_GAP_FOUND: 'doors logistics processing testing waste-materials',
    }),
    ...nothing('NOT_RECORDED', 'baijiu', 'demo-bamboo', 'demo-tea'),
  },
  'demo-county-n2': {
    ...found('baijiu', 'NOT_RECORDED', [], {
      BROKEN: 'reblend spent-grain',
      MISSING_INPUT: 'biogas caps carton equipment fertilizer glass logistics testing wheat',
      'DISCONNECTED?': 'packaging', // 29 % from here, and all that is made here would not do
      WEAK: 'label packaging',
      CONCENTRATED: 'base-liquor carton ceramic glass qu',
      'CONCENTRATED?': 'label sorghum storage',
      NO_GAP_FOUND: 'bottled brewing feed sorghum storage tourism',
    }),
    ...found('demo-bamboo', 'NOT_RECORDED', ['NO_LEADER'], { MISSING: 'board pulp', NO_GAP_FOUND: 'strip' }),
    ...nothing('NOT_RECORDED', 'bridge-tunnel', 'aluminium', 'demo-tea'),
  },
  // All its lists are declared complete.
  'demo-county-n3': {
    ...found('baijiu', 'SURVEYED', ['NO_LEADER', 'THIN_DATA'], {
      MISSING_INPUT: 'caps carton ceramic equipment fertilizer glass label logistics packaging storage testing',
      BROKEN: 'brewing', // sorghum is grown, liquor is bottled
      MISSING_OUTLET: 'base-liquor',
      'WEAK?': 'bottled', // an output of 0 so far
      NO_GAP_FOUND: 'bottled sorghum',
    }),
    ...found('demo-tea', 'SURVEYED', ['NO_LEADER'], { MISSING_OUTLET: 'refined', NO_GAP_FOUND: 'planting' }),
    ...nothing('SURVEYED', 'bridge-tunnel', 'aluminium', 'demo-bamboo'),
  },
  'demo-county-n4': {
    ...found('bridge-tunnel', 'NOT_RECORDED', ['NO_LEADER'], {
      MISSING_INPUT: 'coating heavy-haul machining steel testing',
      MISSING_OUTLET: 'bearing bridge-equipment equipment girder-erector hydraulics prestress tunnel-equipment',
      NO_GAP_FOUND: 'castings control drive formwork steel-structure',
    }),
    ...nothing('NOT_RECORDED', 'baijiu', 'aluminium', 'demo-bamboo', 'demo-tea'),
  },
  // All companies of the park are declared; the recycler stands outside it.
  'demo-park-c': {
    ...found('lithium-battery', 'SURVEYED', ['NO_LEADER'], {
      BROKEN: 'cell',
      MISSING_INPUT: 'aluminium-foil bms equipment lithium-salt logistics solvent testing',
      CONCENTRATED: 'lithium-salt logistics solvent structure testing',
      NO_GAP_FOUND: 'battery consumer electrolyte storage',
    }),
  },
  // Makes what cells are made of; only its battery companies are declared.
  'demo-county-n5': {
    ...found('lithium-battery', 'SURVEYED', [], {
      MISSING_INPUT: 'aluminium-foil lithium-salt precursor resin sulfate', // its salt works is in restructuring
      MISSING_OUTLET: 'battery cell electrolyte',
      CONCENTRATED: 'graphite lithium-salt phosphate',
      NO_GAP_FOUND: 'anode cathode copper-foil equipment logistics solvent structure testing',
    }),
    ...found('building-materials', 'NOT_RECORDED', ['NO_LEADER'], {
      BROKEN: 'glass',
      MISSING_INPUT: 'equipment gas slag solid-waste testing',
      MISSING_OUTLET: 'coating concrete insulation wall',
      CONCENTRATED: 'limestone raw',
      NO_GAP_FOUND: 'aggregate cement glass-products lime materials',
    }),
  },
  // Two of its five counties are declared for every chain, the city is not.
  'demo-city': {
    ...found('bridge-tunnel', 'NOT_RECORDED', [], {
      BROKEN: 'drive hydraulics',
      MISSING_INPUT: 'control rubber steel',
      MISSING_OUTLET: 'prestress',
      DISCONNECTED: 'steel-structure',
      'DISCONNECTED?': 'formwork',
      WEAK: 'castings testing', // a laboratory of 600 where 787 are needed
      'WEAK?': 'bearing steel-structure', // a low LQ, on account of a giant elsewhere
      CONCENTRATED: 'coating hydraulics rubber',
      'CONCENTRATED?': 'drive',
      NO_GAP_FOUND: 'bearing bridge-equipment equipment formwork girder-erector heavy-haul lining-trolley machining precast-line tunnel-equipment',
    }),
    ...found('baijiu', 'NOT_RECORDED', [], {
      BROKEN: 'reblend spent-grain',
      MISSING_INPUT: 'biogas caps equipment fertilizer glass logistics testing wheat',
      WEAK: 'label packaging',
      CONCENTRATED: 'base-liquor carton ceramic glass qu',
      'CONCENTRATED?': 'label sorghum storage',
      NO_GAP_FOUND: 'bottled brewing feed sorghum storage tourism',
    }),
    ...found('aluminium', 'NOT_RECORDED', [], {
      BROKEN: 'alumina recycled',
      MISSING_OUTLET: 'auto-parts cable casting foil rolled scrap sheet-strip',
      CONCENTRATED: 'alloy alumina anode extrusion mould power primary processing',
      NO_GAP_FOUND: 'doors logistics testing waste-materials',
    }),
    ...found('demo-bamboo', 'NOT_RECORDED', ['NO_LEADER'], { MISSING: 'charcoal forest furniture outdoor pulp', NO_GAP_FOUND: 'board strip' }),
    ...found('demo-tea', 'NOT_RECORDED', ['NO_LEADER'], { MISSING_INPUT: 'machine', MISSING: 'drink extract', NO_GAP_FOUND: 'planting refined' }),
    ...found('lithium-battery', 'NOT_RECORDED', [], {
      BROKEN: 'cell lithium-salt',
      MISSING_INPUT: 'aluminium-foil bms power-pack precursor resin sulfate',
      CONCENTRATED: 'aluminium-foil graphite lithium-salt logistics phosphate solvent structure testing',
      NO_GAP_FOUND: 'anode battery cathode consumer copper-foil electrolyte equipment recycling storage',
    }),
    ...found('building-materials', 'NOT_RECORDED', ['NO_LEADER'], {
      BROKEN: 'glass recycle',
      MISSING_INPUT: 'equipment fibre gas resin slag solid-waste testing',
      MISSING_OUTLET: 'coating insulation',
      'WEAK?': 'waterproof',
      CONCENTRATED: 'aggregate cement concrete lime limestone materials precast raw resin',
      NO_GAP_FOUND: 'glass-products installation wall waterproof',
    }),
  },
};
