import { groupBy } from '../../domain/groupBy.js';
import { globalId, type NodeLabel } from '../../domain/ids.js';
import { foldForSearch } from '../../domain/searchText.js';
import { hasUsccCheckDigit, hasUsccShape } from '../../domain/uscc.js';
import type { Problems } from '../problems.js';
import type { NodeRecord, Values } from '../records.js';
import { placeOf, type Sheet } from '../sheet.js';
import { formerKeys, type Known, type KnownNode } from './known.js';
import { combine } from './combine.js';
import { speaksAgainst } from './sameCompany.js';

export interface PlannedNode {
  readonly label: NodeLabel;
  readonly key: string;
  values: Values;
  readonly record: NodeRecord;
  readonly known: KnownNode | null;
}

/** A node made for a reference carries this, until a row of its own comes. */
export const REFERENCE_NOTE = '由引用创建，尚无自己的记录';

/** The nodes of an import by global id, each once. */
export class NodePlan {
  readonly #known: Known;
  readonly #problems: Problems;
  readonly nodes = new Map<string, PlannedNode>();
  /** Former keys of companies, of the import itself. */
  readonly #aliases = new Map<string, string>();
  /** What the nodes of the import are called, by label; made when first asked for. */
  readonly #names = new Map<NodeLabel, ReadonlyMap<string, readonly string[]>>();
  readonly merged = new Map<Sheet, number>();
  /** Nodes that stay as they are when they are there. */
  readonly onlyIfMissing = new Set<string>();
  readonly created = new Map<NodeLabel, number>();

  constructor(records: readonly NodeRecord[], known: Known, problems: Problems) {
    this.#known = known;
    this.#problems = problems;
    for (const record of records) this.#add(record);
    this.#checkCompanies();
  }

  /** Global id of a node that is in the import or in the graph, by its key or a former one. */
  find(label: NodeLabel, key: string): string | null {
    const known = this.#known.nodes.get(label)?.get(key);
    if (known !== undefined) return globalId(label, known.key);
    const id = globalId(label, (label === 'Enterprise' ? this.#aliases.get(key) : undefined) ?? key);
    return this.nodes.has(id) ? id : null;
  }

  /** Keys of the nodes that are called this, in the import or in the graph, whatever the width and case. */
  keysNamed(label: NodeLabel, name: string): readonly string[] {
    const folded = foldForSearch(name);
    const inGraph = this.#known.named.get(label)?.get(folded) ?? [];
    return [...new Set([...inGraph, ...(this.#namesOf(label).get(folded) ?? [])])];
  }

  #namesOf(label: NodeLabel): ReadonlyMap<string, readonly string[]> {
    const done = this.#names.get(label);
    if (done !== undefined) return done;
    const called = [...this.nodes.values()].filter((node) => node.label === label).flatMap(({ key, values: { name, aliases, uscc } }) =>
      [key, name, uscc, ...(Array.isArray(aliases) ? (aliases as readonly unknown[]) : [])].flatMap((text) => (typeof text === 'string' ? [{ key, name: foldForSearch(text) }] : [])),
    );
    const names = new Map([...groupBy(called, ({ name }) => name)].map(([name, nodes]) => [name, nodes.map(({ key }) => key)]));
    this.#names.set(label, names);
    return names;
  }

  /** Whether a node that is made only if missing is there already, stated by somebody else: its row says nothing then. */
  isLeftAlone({ label, key }: Pick<NodeRecord, 'label' | 'key'>): boolean {
    const node = this.nodes.get(this.find(label, key) ?? '');
    return node !== undefined && node.known !== null && this.onlyIfMissing.has(globalId(label, node.key)) && node.known.source !== node.values.source;
  }

  /** Makes a node for a reference that names none. */
  create(record: NodeRecord, label: NodeLabel, key: string, values: Values): void {
    const id = globalId(label, key);
    this.nodes.set(id, { label, key, values: { name: key, ...values, note: REFERENCE_NOTE }, record, known: null });
    this.created.set(label, (this.created.get(label) ?? 0) + 1);
  }

  #add(record: NodeRecord): void {
    const { label, sheet } = record;
    const known = this.#known.nodes.get(label)?.get(record.key) ?? null;
    const key = known?.key ?? record.key;
    const id = globalId(label, key);
    const earlier = this.nodes.get(id);
    // A row of its own goes before one that only fills a lack.
    if (earlier === undefined || (this.onlyIfMissing.has(id) && !sheet.onlyIfMissing)) {
      this.nodes.set(id, { label, key, values: withCodeOfKey(record), record, known });
      if (sheet.onlyIfMissing) this.onlyIfMissing.add(id);
      else this.onlyIfMissing.delete(id);
      return;
    }
    if (sheet.onlyIfMissing && !earlier.record.sheet.onlyIfMissing) return;
    const both = sheet.repeats === 'merge' ? combine(earlier.values, record.values) : null;
    if (both !== null && 'values' in both) {
      earlier.values = both.values;
      this.merged.set(sheet, (this.merged.get(sheet) ?? 0) + 1);
      return;
    }
    this.#refuse(record, 'key', 'DUPLICATE_KEY', { ...firstPlace(earlier.record), ...(both === null ? {} : { differs: both.field }) });
  }

  #checkCompanies(): void {
    const usccs = new Map<string, PlannedNode>();
    for (const node of this.nodes.values()) {
      if (node.label !== 'Enterprise') continue;
      this.#checkOwner(node);
      this.#checkUscc(node, usccs);
      for (const former of formerKeys(node.values)) this.#checkFormerKey(node, former);
    }
  }

  /** A key that a company of another source holds is that company, unless code or name say that it is another. */
  #checkOwner({ record, known, values }: PlannedNode): void {
    const holder = known?.source ?? null;
    if (known === null || holder === null || record.sheet.onlyIfMissing || known.note === REFERENCE_NOTE) return;
    if (typeof values.source !== 'string' || holder === values.source) return;
    const differs = speaksAgainst(values, known);
    if (differs === null) return;
    const { name, uscc } = known;
    this.#refuse(record, 'key', 'KEY_CONFLICT', { differs, holder: globalId('Enterprise', known.key), source: holder, ...(name === null ? {} : { name }), ...(uscc === null ? {} : { uscc }) });
  }

  #checkUscc(node: PlannedNode, usccs: Map<string, PlannedNode>): void {
    const { uscc } = node.values;
    if (typeof uscc !== 'string') return;
    const earlier = usccs.get(uscc);
    const holder = this.#known.usccHolders.get(uscc);
    if (earlier !== undefined) this.#refuse(node.record, 'uscc', 'USCC_TAKEN', { holder: globalId('Enterprise', earlier.key), ...firstPlace(earlier.record) }, uscc);
    else if (holder !== undefined && holder !== node.key) this.#refuse(node.record, 'uscc', 'USCC_TAKEN', { holder: globalId('Enterprise', holder) }, uscc);
    else if (!hasUsccCheckDigit(uscc)) this.#problems.warn('BAD_USCC', this.#place(node.record, 'uscc', uscc), { checkDigit: 'wrong' });
    usccs.set(uscc, node);
  }

  #checkFormerKey({ record, key }: PlannedNode, former: string): void {
    const known = this.#known.nodes.get('Enterprise')?.get(former);
    const other = this.#aliases.get(former);
    const taken = this.nodes.has(globalId('Enterprise', former)) ? former : known !== undefined && known.key !== key ? known.key : other !== undefined && other !== key ? other : null;
    if (taken !== null) this.#refuse(record, 'formerKeys', 'KEY_CONFLICT', { holder: globalId('Enterprise', taken), ...this.#placeOf(taken) }, former);
    this.#aliases.set(former, key);
  }

  /** Where a company of the import stands. */
  #placeOf(key: string): Readonly<Record<string, string | number>> {
    const node = this.nodes.get(globalId('Enterprise', key));
    return node === undefined ? {} : firstPlace(node.record);
  }

  #refuse(record: NodeRecord, column: string, code: 'DUPLICATE_KEY' | 'KEY_CONFLICT' | 'USCC_TAKEN', details: Readonly<Record<string, string | number>>, value = record.key): void {
    this.#problems.add(code, this.#place(record, column, value), details);
  }

  #place(record: NodeRecord, name: string, value: string): ReturnType<typeof placeOf> {
    const column = record.sheet.columns.find(({ column: known }) => known.name === name);
    return column === undefined ? { file: record.sheet.file, line: record.line } : placeOf(record, column, value);
  }
}

/** A company whose key is a social credit code has that code, also where its row does not repeat it. */
function withCodeOfKey({ label, key, values }: NodeRecord): Values {
  const isCode = label === 'Enterprise' && hasUsccShape(key) && hasUsccCheckDigit(key);
  return isCode && (values.uscc ?? null) === null ? { ...values, uscc: key } : values;
}

/** Where the first of two stands. */
export function firstPlace({ sheet, line }: Pick<NodeRecord, 'sheet' | 'line'>): Readonly<Record<string, string | number>> {
  return { firstFile: sheet.file, ...(line === null ? {} : { firstLine: line }) };
}
