import { rowOf } from '../graph/csr.js';
import { DORMANT, PRODUCES, type DayGraph } from '../graph/dayGraph.js';
import type { Scope } from './scope.js';
import { isAlsoOutside, type TerritorySet } from './territorySet.js';

/** Who does what in a territory: figures by segment of the chain (docs/method.md, 3). */
export interface OperationFigures {
  /** Producing companies that do it. */
  readonly count: Int32Array;
  /** Of these: stating no status, with plants outside too, stating an output of it. */
  readonly statusUnstated: Int32Array;
  readonly alsoOutside: Int32Array;
  readonly statingOutput: Int32Array;
  /** Sum of the outputs stated; 0 where none is. */
  readonly output: Float64Array;
  /** Largest output of one company; -1 where none is stated. */
  readonly largestOutput: Float64Array;
  /** 1 where a company does it, or would but for its grade, and does not produce or is of too low a grade. */
  readonly dormant: Uint8Array;
  /** 1 where a producing company that does it is above scale; has a backbone title or leads the chain. */
  readonly aboveScale: Uint8Array;
  readonly backbone: Uint8Array;
}

/** One pass over the companies of the chain. */
export function operationFigures(scope: Scope, territory: TerritorySet): OperationFigures {
  const { day, view } = scope;
  const size = view.segments.length;
  const figures = emptyFigures(size);
  const leaders = new Set(rowOf(day.leaders, view.chain));
  for (const company of view.companies) {
    if (territory.has[company] === 0) continue;
    markDormant(scope, company, figures.dormant);
    if (day.activity[company] !== PRODUCES) continue;
    const outputs = outputsOf(scope, company);
    const node = day.graph.nodes.Enterprise.rows[company]!;
    const isBackbone = day.backboneTitle[company] === 1 || leaders.has(company);
    const isAboveScale = node.scale === 'INDUSTRY_ABOVE_SCALE' || node.scale === 'SERVICE_ABOVE_SCALE';
    const isOutsideToo = isAlsoOutside(day, territory, company);
    for (const local of scope.does(company)) {
      figures.count[local]! += 1;
      if (node.status === null) figures.statusUnstated[local]! += 1;
      if (isOutsideToo) figures.alsoOutside[local]! += 1;
      if (isAboveScale) figures.aboveScale[local] = 1;
      if (isBackbone) figures.backbone[local] = 1;
      const output = outputs.get(local);
      if (output === undefined) continue;
      figures.statingOutput[local]! += 1;
      figures.output[local]! += output;
      figures.largestOutput[local] = Math.max(figures.largestOutput[local]!, output);
    }
  }
  return figures;
}

/** Producing companies of the territory that do a segment, ascending. */
export function companiesDoing({ day, view, does }: Scope, { has }: TerritorySet, local: number): Int32Array {
  return view.companies.filter((company) => has[company] === 1 && day.activity[company] === PRODUCES && does(company).includes(local));
}

/** What a company states to put out of each segment of the chain: its stated segments, and their ancestors with them. */
export function outputsOf({ view, stated }: Scope, company: number): ReadonlyMap<number, number> {
  const outputs = new Map<number, number>();
  for (const [segment, output] of stated(company)) {
    if (Number.isNaN(output)) continue;
    for (const local of view.rise(segment).locals) outputs.set(local, (outputs.get(local) ?? 0) + output);
  }
  return outputs;
}

/** Links of a company that make it at least registered in the chain: any grade, no trader, not gone. */
export function* presentOperations({ day, view }: Scope, company: number): Generator<{ readonly operation: number; readonly locals: Int32Array }> {
  const { operations, activity } = day;
  if (activity[company] !== PRODUCES && activity[company] !== DORMANT) return;
  for (const operation of rowOf(operations.byCompany, company)) {
    if (operations.trader[operation] === 0) yield { operation, locals: view.rise(operations.segment[operation]!).locals };
  }
}

function markDormant(scope: Scope, company: number, dormant: Uint8Array): void {
  for (const { operation, locals } of presentOperations(scope, company)) {
    if (counts(scope.day, scope.minGrade, company, operation)) continue;
    for (const local of locals) dormant[local] = 1;
  }
}

function counts({ activity, operations }: DayGraph, minGrade: number, company: number, operation: number): boolean {
  return activity[company] === PRODUCES && operations.grade[operation]! <= minGrade;
}

function emptyFigures(size: number): OperationFigures {
  const [count, statusUnstated, alsoOutside, statingOutput] = [new Int32Array(size), new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  const [dormant, aboveScale, backbone] = [new Uint8Array(size), new Uint8Array(size), new Uint8Array(size)];
  return { count, statusUnstated, alsoOutside, statingOutput, output: new Float64Array(size), largestOutput: new Float64Array(size).fill(-1), dormant, aboveScale, backbone };
}
