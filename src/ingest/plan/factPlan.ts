import { factKey } from '../../domain/factKey.js';
import { FACT_MODEL } from '../../domain/factModel.js';
import { parseId } from '../../domain/ids.js';
import type { Problems } from '../problems.js';
import type { FactRecord, Values } from '../records.js';
import { placeOf, type Sheet } from '../sheet.js';
import { combine } from './combine.js';
import { firstPlace, type NodePlan } from './nodePlan.js';
import type { Resolver } from './resolver.js';

export interface PlannedFact {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  values: Values;
  readonly record: FactRecord;
}

/** The facts of an import by key, each once. */
export class FactPlan {
  readonly #nodes: NodePlan;
  readonly #resolver: Resolver;
  readonly #problems: Problems;
  readonly facts = new Map<string, PlannedFact>();
  readonly merged = new Map<Sheet, number>();
  readonly skipped = new Map<Sheet, number>();

  constructor(nodes: NodePlan, resolver: Resolver, problems: Problems) {
    this.#nodes = nodes;
    this.#resolver = resolver;
    this.#problems = problems;
  }

  add(record: FactRecord): void {
    const [label] = record.from.labels;
    if (record.inline && label !== undefined && this.#nodes.isLeftAlone({ label, key: record.from.text })) return;
    const ends = [record.from, record.to].map((reference) => this.#resolver.resolve(record, reference));
    const fields = Object.entries(record.keyFields).map(([field, reference]) => [field, this.#resolver.resolve(record, reference)] as const);
    if (record.isBad) return;
    const resolved = [...ends, ...fields.map(([, found]) => found)];
    if (resolved.includes('skipped')) this.skipped.set(record.sheet, (this.skipped.get(record.sheet) ?? 0) + 1);
    const [from, to] = ends;
    if (resolved.some((found) => typeof found === 'string') || typeof from !== 'object' || typeof to !== 'object') return;
    const keys = fields.map(([field, found]) => [field, typeof found === 'object' ? parseId(found.id).key : null] as const);
    this.#put(record, from.id, to.id, { ...record.values, ...Object.fromEntries(keys) });
  }

  #put(record: FactRecord, from: string, to: string, values: Values): void {
    const labels = [parseId(from).kind, parseId(to).kind];
    const pairs = FACT_MODEL[record.kind].ends;
    if (!pairs.some(([a, b]) => a === labels[0] && b === labels[1])) {
      this.#refuse(record, 'WRONG_KIND', { expected: pairs.map(([a, b]) => `${a} → ${b}`), found: labels.join(' → ') });
      return;
    }
    const key = factKey(record.kind, from, to, String(values.source), values);
    const earlier = this.facts.get(key);
    if (earlier === undefined) this.facts.set(key, { key, from, to, values, record });
    else this.#repeat(earlier, record, values);
  }

  /** A column of a file of nouns and a row of a file of facts may state the same fact; two rows may not, unless the mapping merges them. */
  #repeat(earlier: PlannedFact, record: FactRecord, values: Values): void {
    const mayMerge = record.sheet.repeats === 'merge' || record.inline !== earlier.record.inline || (record.inline && record.line === earlier.record.line);
    const both = mayMerge ? combine(earlier.values, values) : null;
    if (both !== null && 'values' in both) {
      earlier.values = both.values;
      if (!record.inline) this.merged.set(record.sheet, (this.merged.get(record.sheet) ?? 0) + 1);
      return;
    }
    if (record.inline && !mayMerge) return; // its row repeats a key: reported there
    this.#refuse(record, 'DUPLICATE_FACT', { ...firstPlace(earlier.record), ...(both === null ? {} : { differs: both.field }) });
  }

  #refuse(record: FactRecord, code: 'WRONG_KIND' | 'DUPLICATE_FACT', details: Readonly<Record<string, string | number | readonly string[]>>): void {
    const { column, text } = record.to;
    this.#problems.add(code, column === null ? { file: record.sheet.file, line: record.line } : placeOf(record, column, text), details);
  }
}
