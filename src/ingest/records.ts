import type { FactKind } from '../domain/factModel.js';
import type { NodeLabel } from '../domain/ids.js';
import type { Sheet, SheetColumn } from './sheet.js';

/** Values stated, by field; a field that is missing here was not a column, null was an empty cell. */
export type Values = Readonly<Record<string, unknown>>;

interface Origin {
  readonly sheet: Sheet;
  readonly line: number | null;
}

/** A row that says what a node is. */
export interface NodeRecord extends Origin {
  readonly label: NodeLabel;
  readonly key: string;
  readonly values: Values;
}

/** The name of a node in a cell. */
export interface Reference {
  readonly text: string;
  readonly labels: readonly NodeLabel[];
  /** Where it stands; null for the row's own node. */
  readonly column: SheetColumn | null;
}

/** A row, or a cell of one, that states a fact. */
export interface FactRecord extends Origin {
  readonly kind: FactKind;
  readonly from: Reference;
  readonly to: Reference;
  readonly values: Values;
  /** Fields whose value is the key of a node. */
  readonly keyFields: Readonly<Record<string, Reference>>;
  /** Stated by a column of a file of nouns. */
  readonly inline: boolean;
  /** Another cell of its row is a mistake: what it names is looked up all the same, so that its mistakes come together. */
  readonly isBad: boolean;
}

export interface Records {
  readonly nodes: readonly NodeRecord[];
  readonly facts: readonly FactRecord[];
}
