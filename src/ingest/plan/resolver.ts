import { globalId, parseId, type NodeLabel } from '../../domain/ids.js';
import { TITLE } from '../../domain/vocabulary.js';
import { parseCode } from '../parseCode.js';
import type { Problems } from '../problems.js';
import type { FactRecord, NodeRecord, Reference } from '../records.js';
import { placeOf } from '../sheet.js';
import { candidates } from './known.js';
import type { NodePlan } from './nodePlan.js';

/** `skipped`: the mapping says to leave the fact out. `failed`: a mistake, reported. */
export type Resolved = { readonly id: string } | 'skipped' | 'failed';

/** Names of nodes in cells as global ids. */
export class Resolver {
  readonly #plan: NodePlan;
  readonly #problems: Problems;
  /** Constants of a mapping are wrong once, not in each row. */
  readonly #reported = new Set<string>();

  constructor(plan: NodePlan, problems: Problems) {
    this.#plan = plan;
    this.#problems = problems;
  }

  resolve(record: FactRecord, reference: Reference): Resolved {
    const { labels, column } = reference;
    const named = namedBy(reference);
    const [first] = named;
    if (first !== undefined && named.length === 1 && !labels.includes(first[0])) return this.#fail(record, reference, 'WRONG_KIND', { expected: labels, found: first[0] });
    if (named.length > 1 && !isPlace(labels)) return this.#fail(record, reference, 'REFERENCE_NEEDS_KIND', { expected: labels, ...this.#meant(named) });
    const id = this.#find(named);
    if (id !== null) return { id };
    if (column?.unknown.then === 'skip') return 'skipped';
    if (labels.some((label) => this.#problems.incomplete.has(label))) return 'failed';
    const separator = isOne(reference) ? /[;；]/u.exec(reference.text)?.[0] : undefined;
    return this.#fail(record, reference, 'UNKNOWN_REFERENCE', { expected: labels, ...(separator === undefined ? this.#meant(named) : { separator }) });
  }

  /** Makes the nodes that a record names, where the mapping says to and they are not there. */
  createMissing(record: FactRecord): void {
    for (const reference of [record.from, record.to, ...Object.values(record.keyFields)]) {
      const unknown = reference.column?.unknown;
      const named = namedBy(reference);
      if (unknown?.then !== 'create' || this.#find(named) !== null) continue;
      const { label, values } = unknown;
      const key = named.find(([known]) => known === label)?.[1];
      if (key === undefined) continue; // of another kind: refused when it is resolved
      const made: NodeRecord = { sheet: record.sheet, line: record.line, label, key, values: {} };
      this.#plan.create(made, label, key, { source: record.values.source, ...values });
    }
  }

  /** The one node with this key or name, written as this column takes it; nothing where there are none or several. */
  #meant(named: Named): { readonly suggestion?: string } {
    const ids = new Set(named.flatMap(([label, key]) => this.#plan.find(label, key) ?? []));
    for (const [label, key] of ids.size === 0 ? named : []) for (const found of this.#plan.keysNamed(label, key)) ids.add(globalId(label, found));
    const [only] = ids;
    if (only === undefined || ids.size > 1) return {};
    return { suggestion: named.length === 1 ? parseId(only).key : only };
  }

  #find(named: Named): string | null {
    for (const [label, key] of named) {
      const id = this.#plan.find(label, key);
      if (id !== null) return id;
    }
    return null;
  }

  #fail(record: FactRecord, { text, column }: Reference, code: 'WRONG_KIND' | 'REFERENCE_NEEDS_KIND' | 'UNKNOWN_REFERENCE', details: Readonly<Record<string, string | readonly string[]>>): 'failed' {
    const place = column === null ? { file: record.sheet.file, line: record.line, value: text } : placeOf(record, column, text);
    const mark = JSON.stringify(place);
    if (column?.constant === null || !this.#reported.has(mark)) this.#problems.add(code, place, details);
    this.#reported.add(mark);
    return 'failed';
  }
}

type Named = ReturnType<typeof candidates>;

function namedBy(reference: Reference): Named {
  return candidates(reference.labels.includes('Title') ? titleReference(reference) : reference);
}

/** Whether its cell takes the name of one node. */
function isOne({ column }: Reference): boolean {
  return column !== null && !(column.column.role.is === 'reference' && column.column.role.list);
}

/** A place is a region's key if there is such a region, else a park's. */
function isPlace(labels: readonly NodeLabel[]): boolean {
  return labels.length === 2 && labels.includes('Region') && labels.includes('Park');
}

/** A title may be written as any spelling of its vocabulary. */
function titleReference(reference: Reference): Reference {
  const code = parseCode(TITLE, reference.text);
  return 'value' in code ? { ...reference, text: globalId('Title', code.value) } : reference;
}
