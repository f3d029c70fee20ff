import { FACT_COMMON, FACT_MODEL, type FactCommon, type FactRow } from '../domain/factModel.js';
import { groupBy } from '../domain/groupBy.js';
import { parseId, type NodeLabel } from '../domain/ids.js';
import { gradeRank, precedence } from '../graph/factTable.js';
import { FORMAT_FILES } from '../ingest/formatFiles.js';
import type { Known } from '../ingest/plan/known.js';
import type { FactOfPlan } from '../ingest/plan/planImport.js';
import type { Problems } from '../ingest/problems.js';
import { placeOf } from '../ingest/sheet.js';
import type { Database } from '../queries/database.js';
import { lookUpFacts, type KeyPair } from '../queries/write/lookUpFacts.js';

type Values = Readonly<Record<string, unknown>>;

/** A fact of the import as it will be stored, and where it stands; `planned` is null for one that is only stored. */
interface Statement {
  readonly row: FactCommon & Values;
  readonly planned: FactOfPlan | null;
}

/**
 * Reminds of facts whose figures will not count: another source says otherwise of the same, grade and confidence are
 * equal, and so is the day of observation, or none is stated. One reminder a file, with the first of them.
 */
export async function warnOfNotInForce(database: Database, facts: readonly FactOfPlan[], known: Known, problems: Problems): Promise<void> {
  const speaking = facts.filter((fact) => figuresOf(fact.kind).some((field) => (fact.values[field] ?? null) !== null));
  const stored = await storedBeside(database, speaking, known);
  const groups = groupBy(statements(speaking, stored), ({ row }) => groupKey(row));
  const files = new Map<string, { readonly first: Hidden; count: number }>();
  for (const fact of speaking) {
    const hidden = hiddenBy(fact, groups.get(groupKey({ ...fact.values, ...fact })) ?? []);
    if (hidden === null) continue;
    const { file } = fact.record.sheet;
    const earlier = files.get(file);
    if (earlier === undefined) files.set(file, { first: hidden, count: 1 });
    else earlier.count += 1;
  }
  for (const { first, count } of files.values()) warn(first, count, problems);
}

interface Hidden {
  readonly fact: FactOfPlan;
  readonly field: string;
  readonly by: FactCommon & Values;
  /** Its own day of observation: that of the other, or none. */
  readonly day: string | null;
}

function hiddenBy(fact: FactOfPlan, group: readonly Statement[]): Hidden | null {
  const own = group.find(({ planned }) => planned === fact)?.row;
  if (own === undefined) return null;
  for (const { row } of group) {
    if (row.key === own.key || row.source === own.source || !meet(row, own) || precedence(row, own) > 0) continue;
    const tied = gradeRank(row.grade) === gradeRank(own.grade) && row.confidence === own.confidence && (own.observedAt === null || row.observedAt === own.observedAt);
    const field = figuresOf(fact.kind).find((name) => (fact.values[name] ?? null) !== null && (row[name] ?? null) !== null && JSON.stringify(row[name]) !== JSON.stringify(fact.values[name]));
    if (tied && field !== undefined) return { fact, field, by: row, day: own.observedAt };
  }
  return null;
}

function warn({ fact: { record, values, kind }, field, by, day }: Hidden, count: number, problems: Problems): void {
  const column = record.sheet.columns.find(({ column: { name } }) => name === field);
  const place = column === undefined ? { file: record.sheet.file, line: record.line } : placeOf(record, column, shown(values[field]));
  const factFile = record.inline ? FORMAT_FILES.find((file) => 'kind' in file && file.kind === kind)?.file : undefined;
  problems.warn('NOT_IN_FORCE', place, { count, source: by.source, other: shown(by[field]), ...(by.observedAt === null ? {} : { observedAt: by.observedAt, day: day === null ? 'absent' : 'equal' }), ...(factFile === undefined ? {} : { factFile }) });
}

/** What a fact says beside that it is so, by whom and how surely. Who issued a title makes no figure. */
function figuresOf(kind: FactOfPlan['kind']): readonly string[] {
  return Object.keys(FACT_MODEL[kind].fields).filter((field) => field !== 'issuer' && !Object.hasOwn(FACT_COMMON, field) && !(FACT_MODEL[kind].identity as readonly string[]).includes(field));
}

/** Stored facts between the same nodes. What the import makes new has none. */
async function storedBeside(database: Database, facts: readonly FactOfPlan[], known: Known): Promise<readonly FactRow[]> {
  const there = new Set([...known.nodes].flatMap(([label, nodes]) => [...nodes.values()].map(({ key }) => `${label}:${key}`)));
  const asked = facts.filter(({ from, to }) => there.has(from) && there.has(to));
  const found: FactRow[] = [];
  for (const some of groupBy(asked, ({ kind, from, to }) => `${kind} ${parseId(from).kind} ${parseId(to).kind}`).values()) {
    const [first] = some;
    if (first === undefined) continue;
    const labels = [parseId(first.from).kind as NodeLabel, parseId(first.to).kind as NodeLabel] as const;
    const pairs = new Map(some.map(({ from, to }): readonly [string, KeyPair] => [JSON.stringify([from, to]), [parseId(from).key, parseId(to).key]]));
    for (const fact of await lookUpFacts(database, first.kind, labels, [...pairs.values()])) found.push(fact);
  }
  return found;
}

function statements(planned: readonly FactOfPlan[], stored: readonly FactRow[]): readonly Statement[] {
  const rows = new Map<string, Statement>(stored.map((row) => [row.key, { row, planned: null }]));
  for (const fact of planned) {
    const { kind, key, from, to, values } = fact;
    // A column that the file has not is left alone.
    const row = { ...UNSTATED, ...rows.get(key)?.row, ...values, kind, key, from, to } as unknown as FactCommon & Values;
    rows.set(key, { row, planned: fact });
  }
  return [...rows.values()];
}

const UNSTATED = { grade: null, confidence: null, observedAt: null, validFrom: null, validTo: null };

/** Facts of one kind, role or segment between the same ends speak of the same. */
function groupKey(row: Values): string {
  return JSON.stringify([row.kind, row.from, row.to, row.role ?? null, row.kind === 'SUPPLIES' ? (row.segment ?? null) : null]);
}

/** Whether there is a day on which both count. */
function meet(a: FactCommon, b: FactCommon): boolean {
  return (a.validTo === null || b.validFrom === null || b.validFrom < a.validTo) && (b.validTo === null || a.validFrom === null || a.validFrom < b.validTo);
}

function shown(value: unknown): string {
  return Array.isArray(value) ? value.join('；') : String(value);
}
