import { globalId, type NodeLabel } from '../../domain/ids.js';
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
    const named = candidates(labels.includes('Title') ? titleReference(reference) : reference);
    const [first] = named;
    if (first !== undefined && named.length === 1 && !labels.includes(first[0])) return this.#fail(record, reference, 'WRONG_KIND', { expected: labels, found: first[0] });
    if (named.length > 1 && !isPlace(labels)) return this.#fail(record, reference, 'REFERENCE_NEEDS_KIND', { expected: labels });
    for (const [label, key] of named) {
      const id = this.#plan.find(label, key);
      if (id !== null) return { id };
    }
    const unknown = column?.unknown ?? { then: 'error' };
    if (unknown.then === 'skip') return 'skipped';
    if (unknown.then === 'create') return { id: this.#create(record, unknown.label, keyOf(named, unknown.label), unknown.values) };
    if (labels.some((label) => this.#problems.incomplete.has(label))) return 'failed';
    return this.#fail(record, reference, 'UNKNOWN_REFERENCE', { expected: labels });
  }

  #create(record: FactRecord, label: NodeLabel, key: string, values: Readonly<Record<string, unknown>>): string {
    const made: NodeRecord = { sheet: record.sheet, line: record.line, label, key, values: {} };
    return this.#plan.create(made, label, key, { source: record.values.source, ...values });
  }

  #fail(record: FactRecord, { text, column }: Reference, code: 'WRONG_KIND' | 'REFERENCE_NEEDS_KIND' | 'UNKNOWN_REFERENCE', details: Readonly<Record<string, string | readonly string[]>>): 'failed' {
    const place = column === null ? { file: record.sheet.file, line: record.line, value: text } : placeOf(record, column, text);
    const mark = JSON.stringify(place);
    if (column?.constant === null || !this.#reported.has(mark)) this.#problems.add(code, place, details);
    this.#reported.add(mark);
    return 'failed';
  }
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

function keyOf(named: readonly (readonly [NodeLabel, string])[], label: NodeLabel): string {
  return named.find(([known]) => known === label)?.[1] ?? named[0]?.[1] ?? '';
}
