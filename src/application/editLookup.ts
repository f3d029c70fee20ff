import type { FactRow } from '../domain/factModel.js';
import { globalId, parseId, type NodeLabel } from '../domain/ids.js';
import type { DecodedEdit } from '../ingest/edits/decodeEdit.js';
import type { Dependants, EditQuestions, KnownFact, KnownGraph, KnownNode } from '../ingest/edits/knownGraph.js';
import { linkOf } from '../ingest/edits/linkOf.js';
import type { WriteTransaction } from '../queries/database.js';
import { storedNodes } from '../queries/write/comparison.js';
import { aboutAlone, chainsOfDeclarations, companiesNow, factsAt, factsByKey, partsOf, usccHolders } from '../queries/write/editLookups.js';

/** More than can go in one request is not read. */
const MOST_READ = 6_000;

/** What the graph holds of the things that edits speak of, read in the transaction that will write. */
export async function lookUpForEdits(tx: WriteTransaction, questions: EditQuestions, edits: readonly DecodedEdit[]): Promise<KnownGraph> {
  const nodes = await lookUpNodes(tx, questions.nodes);
  const links = edits.flatMap((edit) => (edit.does === 'link' ? [linkOf(edit, nodes).key] : []));
  const facts = new Map<string, KnownFact>();
  for (const row of await tx.run(factsByKey([...questions.facts, ...links]))) facts.set(row.key, knownFact(row));
  const holders = new Map(await tx.run(usccHolders([...questions.usccs])));
  const partOf: { readonly key: string; readonly from: string; readonly to: string }[] = [];
  for (const label of questions.partOf) partOf.push(...(await tx.run(partsOf(label))));
  const dependants = new Map<string, Dependants>();
  for (const id of questions.dependants) {
    const node = nodes.get(id);
    if (node !== undefined) dependants.set(id, await lookUpDependants(tx, node));
  }
  const forChain = [...[...facts.values()], ...[...dependants.values()].flatMap((at) => at.facts)].flatMap(({ kind, key }) => (kind === 'FOR_CHAIN' ? [key] : []));
  return { nodes, facts, usccHolders: holders, partOf, dependants, declared: new Map(await tx.run(chainsOfDeclarations([...new Set(forChain)]))) };
}

async function lookUpNodes(tx: WriteTransaction, ids: ReadonlySet<string>): Promise<ReadonlyMap<string, KnownNode>> {
  const byLabel = new Map<NodeLabel, Set<string>>();
  for (const id of ids) {
    const { kind, key } = parseId(id);
    if (kind !== 'Fact') byLabel.set(kind, (byLabel.get(kind) ?? new Set<string>()).add(key));
  }
  const found = new Map<string, KnownNode>();
  for (const [label, asked] of byLabel) {
    const now = new Map<string, string>(label === 'Enterprise' ? await tx.run(companiesNow([...asked])) : [...asked].map((key) => [key, key] as const));
    const stored = new Map(await tx.run(storedNodes(label, [...new Set(now.values())])));
    for (const [key, keyNow] of now) {
      const properties = stored.get(keyNow)?.properties;
      if (properties !== undefined) found.set(globalId(label, key), { label, key: keyNow, values: properties, revision: revisionOf(properties) });
    }
  }
  return found;
}

async function lookUpDependants(tx: WriteTransaction, { label, key }: KnownNode): Promise<Dependants> {
  const facts = await tx.run(factsAt(label, key, MOST_READ));
  const alone = await tx.run(aboutAlone(label, key, MOST_READ));
  const nodes = new Map(alone.map((row) => [globalId(row.label, row.key), { label: row.label, key: row.key }]));
  const all = new Map([...facts, ...alone.map(({ kind, fact }) => ({ kind, key: fact }))].map((fact) => [fact.key, fact]));
  return { facts: [...all.values()], nodes: [...nodes.values()] };
}

function knownFact({ kind, key, from, to, revision = '0', ...values }: FactRow): KnownFact {
  return { kind, key, from, to, values, revision };
}

function revisionOf({ revision }: Readonly<Record<string, unknown>>): string {
  return typeof revision === 'string' ? revision : '0';
}
