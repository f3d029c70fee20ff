import type { FactKind } from '../../domain/factModel.js';
import { globalId, parseId, type NodeLabel } from '../../domain/ids.js';
import type { FileAccount } from '../account.js';
import type { Problems } from '../problems.js';
import type { FactRecord, Records, Values } from '../records.js';
import { placeOf } from '../sheet.js';
import { FactPlan, type PlannedFact } from './factPlan.js';
import { findCycles, type Edge } from './findCycles.js';
import type { Known } from './known.js';
import { NodePlan, REFERENCE_NOTE, type PlannedNode } from './nodePlan.js';
import { Resolver } from './resolver.js';

/** A node to write, with what is stated of it. */
export interface NodeOfPlan {
  readonly label: NodeLabel;
  readonly key: string;
  readonly values: Values;
}

/** A fact to write. */
export interface FactOfPlan {
  readonly kind: FactKind;
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly values: Values;
  /** The row that states it. */
  readonly record: FactRecord;
}

export interface ImportPlan {
  readonly nodes: readonly NodeOfPlan[];
  readonly facts: readonly FactOfPlan[];
  readonly onlyIfMissing: ReadonlySet<string>;
  /** Nodes made because a row names them. */
  readonly createdByReference: ReadonlyMap<NodeLabel, number>;
  /** Nodes that another source had recorded before. */
  readonly ofOtherSource: ReadonlyMap<NodeLabel, number>;
}

/**
 * What an import would write, judged against what the graph holds. Mistakes go into `problems`; with any, the plan is
 * not to be carried out. The accounts of the sheets learn what was merged and left out.
 */
export function planImport({ nodes, facts }: Records, known: Known, accounts: readonly FileAccount[], problems: Problems): ImportPlan {
  const nodePlan = new NodePlan(nodes, known, problems);
  const resolver = new Resolver(nodePlan, problems);
  const factPlan = new FactPlan(nodePlan, resolver, problems);
  // First all that is to be made: what a reference finds must not depend on the order of rows.
  for (const record of facts) resolver.createMissing(record);
  for (const record of facts) factPlan.add(record);
  checkCycles(factPlan, known, problems);
  for (const output of accounts.flatMap(({ outputs }) => outputs)) {
    output.merged = (nodePlan.merged.get(output.sheet) ?? 0) + (factPlan.merged.get(output.sheet) ?? 0);
    output.leftOut += factPlan.skipped.get(output.sheet) ?? 0;
  }
  return {
    nodes: [...nodePlan.nodes.values()].map(nodeToWrite),
    facts: [...factPlan.facts.values()].map(({ key, from, to, values, record }) => ({ kind: record.kind, key, from, to, values, record })),
    onlyIfMissing: new Set([...nodePlan.onlyIfMissing, ...onlyIfMissingFacts(factPlan)]),
    createdByReference: nodePlan.created,
    ofOtherSource: countOfOtherSource(nodePlan),
  };
}

/**
 * Who first recorded a node stays its source; another one adds and corrects what it states, and what it leaves empty
 * says nothing. What was made for a reference is no longer that once it has a row.
 */
function nodeToWrite({ label, key, values, known, record }: PlannedNode): NodeOfPlan {
  const note = known?.note === REFERENCE_NOTE && values.note === undefined && !record.sheet.onlyIfMissing ? { note: null } : {};
  if (!isOfOtherSource({ known, values })) return { label, key, values: { ...values, ...note } };
  const stated = Object.entries(values).filter(([field, value]) => field !== 'source' && value !== null);
  return { label, key, values: { ...Object.fromEntries(stated), ...note } };
}

function isOfOtherSource({ known, values }: Pick<PlannedNode, 'known' | 'values'>): boolean {
  const first = known?.source ?? null;
  return first !== null && first !== values.source;
}

function countOfOtherSource({ nodes, onlyIfMissing }: NodePlan): ReadonlyMap<NodeLabel, number> {
  const counts = new Map<NodeLabel, number>();
  for (const [id, node] of nodes) {
    if (!onlyIfMissing.has(id) && isOfOtherSource(node)) counts.set(node.label, (counts.get(node.label) ?? 0) + 1);
  }
  return counts;
}

function onlyIfMissingFacts({ facts }: FactPlan): readonly string[] {
  return [...facts.values()].filter(({ record }) => record.sheet.onlyIfMissing && !record.inline).map(({ key }) => globalId('Fact', key));
}

function checkCycles({ facts }: FactPlan, known: Known, problems: Problems): void {
  const edges: Edge<PlannedFact>[] = [];
  for (const fact of facts.values()) if (fact.record.kind === 'PART_OF') edges.push({ from: fact.from, to: fact.to, by: fact });
  for (const [label, pairs] of known.partOf) for (const [part, whole] of pairs) edges.push({ from: globalId(label, part), to: globalId(label, whole), by: null });
  for (const { nodes, by } of findCycles(edges)) {
    const { record } = by;
    const { column, text } = record.to;
    const place = column === null ? { file: record.sheet.file, line: record.line } : placeOf(record, column, text);
    problems.add('CYCLE', place, { cycle: nodes.map((id) => parseId(id).key) });
  }
}
