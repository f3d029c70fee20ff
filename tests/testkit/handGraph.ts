import type { FactCommon, FactKind, FactRow } from '../../src/domain/factModel.js';
import type { NodeRow } from '../../src/domain/nodeModel.js';
import type { OperatesRole, RegionLevel, Stage } from '../../src/domain/vocabulary.js';
import type { ListedRows } from './randomGraph.js';

type Common = Partial<Omit<FactCommon, 'from' | 'to'>>;
type Fields<K extends FactKind> = Partial<Omit<FactRow<K>, 'kind' | 'from' | 'to'>>;
type NodeFields<L extends NodeRow['label']> = Partial<Omit<NodeRow<L>, 'label' | 'key'>>;

/** A graph written by hand: what is not stated is null. Places and facts name global ids where two labels are possible, else keys. */
export class HandGraph {
  readonly #nodes: NodeRow[] = [];
  readonly #facts: FactRow[] = [];

  rows(): ListedRows {
    return { revision: { epoch: 'hand', number: 1, writtenAt: new Date('2024-07-01T00:00:00Z') }, nodes: this.#nodes, facts: this.#facts };
  }

  #common(fields: Common): Omit<FactCommon, 'from' | 'to'> {
    const key = `f${String(this.#facts.length).padStart(3, '0')}`;
    return { key, source: 'hand', grade: null, confidence: null, observedAt: null, validFrom: null, validTo: null, note: null, ...fields };
  }

  region(key: string, level: RegionLevel, below: string | null = null, fields: NodeFields<'Region'> = {}): this {
    this.#nodes.push({ label: 'Region', key, source: null, note: null, name: key, aliases: null, level, validFrom: null, validTo: null, successors: null, fictional: null, ...fields });
    return below === null ? this : this.partOf(`Region:${key}`, `Region:${below}`);
  }
  park(key: string, ...regions: readonly string[]): this {
    this.#nodes.push({
      label: 'Park', key, source: null, note: null, name: key, aliases: null, level: null, areaMu: null, freeLandMu: null, powerKva: null,
      heatTonnesPerHour: null, gasCubicMetresPerDay: null, sewageTonnesPerDay: null, leadingIndustries: null,
    });
    for (const region of regions) this.#facts.push({ kind: 'IN_REGION', from: `Park:${key}`, to: `Region:${region}`, ...this.#common({}) });
    return this;
  }
  chain(key: string, ...segments: readonly string[]): this {
    this.#nodes.push({ label: 'Chain', key, source: null, note: null, name: key, aliases: null, kind: null });
    for (const segment of segments) this.inChain(segment, key);
    return this;
  }
  inChain(segment: string, chain: string, stage: Stage | null = null): this {
    this.#facts.push({ kind: 'IN_CHAIN', from: `Segment:${segment}`, to: `Chain:${chain}`, ...this.#common({}), stage, group: null, order: null });
    return this;
  }
  segment(key: string, fields: NodeFields<'Segment'> = {}): this {
    this.#nodes.push({
      label: 'Segment', key, source: null, note: null, name: key, aliases: null, tradability: null, minScale: null, final: null, service: null,
      gb4754: null, keywords: null, ...fields,
    });
    return this;
  }
  /** A company; with a place, its plant is there. */
  company(key: string, plant: string | null, fields: NodeFields<'Enterprise'> = {}): this {
    this.#nodes.push({
      label: 'Enterprise', key, source: null, note: null, name: key, aliases: null, uscc: null, formerKeys: null, status: 'PRODUCING', scale: null,
      industry: null, employees: null, fictional: null, ...fields,
    });
    return plant === null ? this : this.located(key, plant, 'PLANT');
  }
  declaration(key: string, scope: 'ALL' | 'ABOVE_SCALE', places: readonly string[], chains: readonly string[] = [], fields: NodeFields<'Declaration'> = {}): this {
    this.#nodes.push({ label: 'Declaration', key, source: null, note: null, scope, declaredBy: null, validFrom: null, validTo: null, ...fields });
    const from = `Declaration:${key}`;
    for (const to of places) this.#facts.push({ kind: 'COVERS', from, to, ...this.#common({}) });
    for (const chain of chains) this.#facts.push({ kind: 'FOR_CHAIN', from, to: `Chain:${chain}`, ...this.#common({}) });
    return this;
  }
  title(company: string, title: string, fields: Fields<'HOLDS'> = {}): this {
    if (!this.#nodes.some((node) => node.label === 'Title' && node.key === title)) this.#nodes.push({ label: 'Title', key: title, source: null, note: null, name: title });
    this.#facts.push({ kind: 'HOLDS', from: `Enterprise:${company}`, to: `Title:${title}`, level: null, issuer: null, year: null, ...this.#common({}), ...fields });
    return this;
  }
  partOf(from: string, to: string, fields: Fields<'PART_OF'> = {}): this {
    this.#facts.push({ kind: 'PART_OF', from, to, ...this.#common(fields) });
    return this;
  }
  near(from: string, to: string, minutes: number | null): this {
    this.#facts.push({ kind: 'NEAR', from: `Region:${from}`, to: `Region:${to}`, ...this.#common({}), minutes });
    return this;
  }
  feeds(from: string, to: string, fields: Fields<'FEEDS'> = {}): this {
    this.#facts.push({ kind: 'FEEDS', from: `Segment:${from}`, to: `Segment:${to}`, coefficient: null, essential: null, byProduct: null, ...this.#common({}), ...fields });
    return this;
  }
  located(company: string, to: string, role: 'PLANT' | 'REGISTERED', fields: Common = {}): this {
    this.#facts.push({ kind: 'LOCATED_IN', from: `Enterprise:${company}`, to, ...this.#common(fields), role });
    return this;
  }
  does(company: string, segment: string, annualOutput: number | null = null, role: OperatesRole = 'PRODUCER', fields: Fields<'OPERATES_IN'> = {}): this {
    this.#facts.push({ kind: 'OPERATES_IN', from: `Enterprise:${company}`, to: `Segment:${segment}`, role, annualOutput, capacity: null, products: null, ...this.#common({}), ...fields });
    return this;
  }
  leads(company: string, chain: string, fields: Fields<'LEADS'> = {}): this {
    this.#facts.push({ kind: 'LEADS', from: `Enterprise:${company}`, to: `Chain:${chain}`, level: null, issuer: null, year: null, ...this.#common({}), ...fields });
    return this;
  }
  sells(seller: string, buyer: string, segment: string | null, annualValue: number | null = null, fields: Fields<'SUPPLIES'> = {}): this {
    this.#facts.push({ kind: 'SUPPLIES', from: `Enterprise:${seller}`, to: `Enterprise:${buyer}`, segment, annualValue, central: null, ...this.#common({}), ...fields });
    return this;
  }
  /** The owner holds a share in the owned. */
  invests(owner: string, owned: string, fields: Fields<'INVESTS_IN'> = {}): this {
    this.#facts.push({ kind: 'INVESTS_IN', from: `Enterprise:${owner}`, to: `Enterprise:${owned}`, share: null, ...this.#common({}), ...fields });
    return this;
  }
  member(company: string, association: string, fields: Fields<'MEMBER_OF'> = {}): this {
    if (!this.#nodes.some((node) => node.label === 'Association' && node.key === association)) {
      this.#nodes.push({ label: 'Association', key: association, source: null, note: null, name: association, aliases: null });
    }
    this.#facts.push({ kind: 'MEMBER_OF', from: `Enterprise:${company}`, to: `Association:${association}`, ...this.#common({}), ...fields });
    return this;
  }
}
