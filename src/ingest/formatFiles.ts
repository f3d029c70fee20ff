import type { FactKind } from '../domain/factModel.js';
import type { NodeLabel } from '../domain/ids.js';

/** A column of a file of nouns that states a fact of the row's own node: `registered` is a LOCATED_IN of the company. */
export interface InlineFact {
  readonly column: string;
  readonly zh: readonly string[];
  readonly kind: FactKind;
  /** Several ends in one cell. */
  readonly list?: true;
  /** Fields of the fact that are columns of this file too. */
  readonly fields?: readonly string[];
  /** Fields that the column itself says. */
  readonly constants?: Readonly<Record<string, string>>;
}

export interface NodeFile {
  readonly file: string;
  readonly label: NodeLabel;
  readonly inline: readonly InlineFact[];
}

interface EndColumn {
  readonly column: string;
  readonly zh: readonly string[];
}

export interface FactFile {
  readonly file: string;
  readonly kind: FactKind;
  readonly from: EndColumn;
  readonly to: EndColumn;
  /** Fields that hold the key of a node. */
  readonly keys?: Readonly<Record<string, NodeLabel>>;
  /** Fields that the model leaves open and an import asks for. */
  readonly required?: readonly string[];
}

export type FormatFile = NodeFile | FactFile;

const enterprise = { column: 'enterprise', zh: ['企业'] } as const;
const segment = { column: 'segment', zh: ['环节'] } as const;
const chain = { column: 'chain', zh: ['产业链'] } as const;
const place = { column: 'place', zh: ['地点'] } as const;

/** The files of the format, in the order in which a report lists them. Their other columns follow from the model. */
export const FORMAT_FILES: readonly FormatFile[] = [
  { file: 'regions.csv', label: 'Region', inline: [{ column: 'parent', zh: ['上级'], kind: 'PART_OF' }] },
  { file: 'parks.csv', label: 'Park', inline: [{ column: 'regions', zh: ['所在区域'], kind: 'IN_REGION', list: true }] },
  { file: 'chains.csv', label: 'Chain', inline: [] },
  {
    file: 'segments.csv',
    label: 'Segment',
    inline: [
      { column: 'parent', zh: ['上级'], kind: 'PART_OF', list: true },
      { ...chain, kind: 'IN_CHAIN', fields: ['stage', 'group', 'order'] },
    ],
  },
  {
    file: 'enterprises.csv',
    label: 'Enterprise',
    inline: [
      { column: 'registered', zh: ['注册地'], kind: 'LOCATED_IN', constants: { role: 'REGISTERED' } },
      { column: 'plants', zh: ['生产地'], kind: 'LOCATED_IN', list: true, constants: { role: 'PLANT' } },
    ],
  },
  { file: 'associations.csv', label: 'Association', inline: [] },
  {
    file: 'declarations.csv',
    label: 'Declaration',
    inline: [
      { column: 'places', zh: ['所及地'], kind: 'COVERS', list: true },
      { column: 'chains', zh: ['所及产业链'], kind: 'FOR_CHAIN', list: true },
    ],
  },
  { file: 'indicators.csv', label: 'Indicator', inline: [{ column: 'of', zh: ['对象'], kind: 'DESCRIBES' }] },
  { file: 'near.csv', kind: 'NEAR', from: { column: 'from', zh: ['起点'] }, to: { column: 'to', zh: ['终点'] } },
  { file: 'in_chain.csv', kind: 'IN_CHAIN', from: segment, to: chain },
  { file: 'part_of.csv', kind: 'PART_OF', from: { column: 'part', zh: ['部分'] }, to: { column: 'whole', zh: ['整体'] } },
  { file: 'feeds.csv', kind: 'FEEDS', from: { column: 'from', zh: ['供方环节'] }, to: { column: 'to', zh: ['需方环节'] } },
  { file: 'located_in.csv', kind: 'LOCATED_IN', from: enterprise, to: place },
  { file: 'operates_in.csv', kind: 'OPERATES_IN', from: enterprise, to: segment, required: ['grade'] },
  { file: 'leads.csv', kind: 'LEADS', from: enterprise, to: chain },
  { file: 'titles.csv', kind: 'HOLDS', from: enterprise, to: { column: 'title', zh: ['称号'] } },
  {
    file: 'supplies.csv',
    kind: 'SUPPLIES',
    from: { column: 'supplier', zh: ['供应商', '供方'] },
    to: { column: 'customer', zh: ['采购商', '需方'] },
    keys: { segment: 'Segment' },
  },
  { file: 'invests_in.csv', kind: 'INVESTS_IN', from: { column: 'investor', zh: ['投资方'] }, to: { column: 'investee', zh: ['被投资方'] } },
  { file: 'member_of.csv', kind: 'MEMBER_OF', from: enterprise, to: { column: 'association', zh: ['商协会'] } },
];

export function formatFile(name: string): FormatFile | undefined {
  return FORMAT_FILES.find(({ file }) => file === name);
}
