import type { Statement } from '../../database/database.js';
import { FACT_KINDS, type FactKind, type FactRow } from '../../domain/factModel.js';
import { globalId, type NodeLabel } from '../../domain/ids.js';
import { decodeFact, FACT_COLUMNS, FACT_NAMES } from '../read/decodeFact.js';
import { decodeLabel } from '../read/decodeNode.js';

// Labels and kinds come from the closed lists of the model, never from a caller. The hints as in comparison.ts.

/** The companies that these keys name: their own, else a former one. */
export function companiesNow(keys: readonly string[]): Statement<readonly [asked: string, key: string]> {
  return {
    name: 'companiesNow',
    cypher: `// companies by key, else by former key
UNWIND $keys AS asked
OPTIONAL MATCH (n:Enterprise {key: asked}) USING INDEX n:Enterprise(key)
OPTIONAL MATCH (a:Alias {key: asked})-[:ALIAS_OF]->(m:Enterprise) USING INDEX a:Alias(key)
WITH asked, n, m ORDER BY m.key
WITH asked, n, head(collect(m)) AS former
WITH asked, coalesce(n, former) AS e
WHERE e IS NOT NULL
RETURN asked, e.key AS key`,
    params: { keys },
    decode: (row) => [String(row.get('asked')), String(row.get('key'))],
  };
}

/** Keys of the companies that hold these codes, by code. */
export function usccHolders(usccs: readonly string[]): Statement<readonly [uscc: string, key: string]> {
  return {
    name: 'usccHolders',
    cypher: `// companies by social credit code
UNWIND $usccs AS uscc
MATCH (e:Enterprise {uscc: uscc}) USING INDEX e:Enterprise(uscc)
RETURN uscc, e.key AS key`,
    params: { usccs },
    decode: (row) => [String(row.get('uscc')), String(row.get('key'))],
  };
}

/** Every PART_OF between nodes of one label: a cycle may close far from where it is added to. */
export function partsOf(label: NodeLabel): Statement<{ readonly key: string; readonly from: string; readonly to: string }> {
  return {
    name: `parts${label}`,
    cypher: `// every ${label} within another
MATCH (a:${label})-[r:PART_OF]->(b:${label})
RETURN r.key AS key, a.key AS part, b.key AS whole`,
    decode: (row) => ({ key: String(row.get('key')), from: globalId(label, String(row.get('part'))), to: globalId(label, String(row.get('whole'))) }),
  };
}

/** Facts by key, of whatever kind. */
export function factsByKey(keys: readonly string[]): Statement<FactRow> {
  return {
    name: 'factsByKey',
    cypher: `// facts by key
UNWIND $keys AS key
CALL {
  WITH key
${FACT_KINDS.map((kind) => `  MATCH (a)-[r:${kind} {key: key}]->(b) RETURN ${FACT_COLUMNS}`).join('\n  UNION ALL WITH key\n')}
}
RETURN ${FACT_NAMES}`,
    params: { keys },
    decode: decodeFact,
  };
}

/** The facts at a node; at a segment also the supplies that name it. At most `most`. */
export function factsAt(label: NodeLabel, key: string, most: number): Statement<{ readonly kind: FactKind; readonly key: string }> {
  const supplies = `  UNION
  WITH n
  MATCH ()-[r:SUPPLIES {segment: n.key}]->() RETURN r`;
  return {
    name: `factsAt${label}`,
    cypher: `// what is stated of a node
MATCH (n:${label} {key: $key}) USING INDEX n:${label}(key)
CALL {
  WITH n
  MATCH (n)-[r]-() WHERE r.key IS NOT NULL RETURN r
${label === 'Segment' ? supplies : ''}
}
RETURN DISTINCT type(r) AS kind, r.key AS key LIMIT toInteger($most)`,
    params: { key, most },
    decode: (row) => ({ kind: FACT_KINDS.find((kind) => kind === row.get('kind')) ?? fail(row.get('kind')), key: String(row.get('key')) }),
  };
}

/**
 * Indicators and declarations that are about this node alone. Without it, an indicator would be about nothing, and a declaration
 * about no place or, worse, about every chain. With the facts at each.
 */
export function aboutAlone(label: NodeLabel, key: string, most: number): Statement<{ readonly label: NodeLabel; readonly key: string; readonly kind: FactKind; readonly fact: string }> {
  return {
    name: `aboutAlone${label}`,
    cypher: `// what is about this node and nothing else
MATCH (n:${label} {key: $key}) USING INDEX n:${label}(key)
MATCH (n)<-[about:DESCRIBES|COVERS|FOR_CHAIN]-(d)
WHERE NOT EXISTS { MATCH (d)-[other]->(m) WHERE type(other) = type(about) AND m <> n }
WITH DISTINCT d
MATCH (d)-[r]-() WHERE r.key IS NOT NULL
RETURN DISTINCT head(labels(d)) AS label, d.key AS key, type(r) AS kind, r.key AS fact LIMIT toInteger($most)`,
    params: { key, most },
    decode: (row) => ({ label: decodeLabel(row.get('label')), key: String(row.get('key')), kind: FACT_KINDS.find((kind) => kind === row.get('kind')) ?? fail(row.get('kind')), fact: String(row.get('fact')) }),
  };
}

/** Of the declarations that these FOR_CHAIN facts are at: the keys of all such facts, by declaration. */
export function chainsOfDeclarations(facts: readonly string[]): Statement<readonly [declaration: string, facts: readonly string[]]> {
  return {
    name: 'chainsOfDeclarations',
    cypher: `// what chains these declarations are for
UNWIND $facts AS key
MATCH (d:Declaration)-[r:FOR_CHAIN {key: key}]->() USING INDEX r:FOR_CHAIN(key)
WITH DISTINCT d
MATCH (d)-[other:FOR_CHAIN]->()
RETURN d.key AS declaration, collect(other.key) AS facts`,
    params: { facts },
    decode: (row) => [globalId('Declaration', String(row.get('declaration'))), (row.get('facts') as readonly unknown[]).map(String)],
  };
}

/**
 * Whether an import holds its turn now: what it has judged must still be so when it writes. One whose turn has lapsed loses it
 * here: should it be alive after all, it ends at its next transaction instead of writing over what is edited now.
 */
export const IMPORT_UNDER_WAY: Statement<boolean> = {
  name: 'importUnderWay',
  cypher: `// is an import under way?
MATCH (r:Revision {id: 'graph'})
WITH r, r.importHolder IS NOT NULL AND r.importUntil >= datetime() AS busy
FOREACH (lapsed IN CASE WHEN busy THEN [] ELSE [r] END | REMOVE lapsed.importHolder, lapsed.importUntil)
RETURN busy`,
  decode: (row) => row.get('busy') === true,
};

function fail(kind: unknown): never {
  throw new TypeError(`Not a kind of fact: ${String(kind)}`);
}
