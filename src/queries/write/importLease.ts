import { randomUUID } from 'node:crypto';
import type { Database, Statement, WriteTransaction } from '../../database/database.js';
import { ChaingapError } from '../../domain/errors.js';

/** A holder that has not been heard of for so long is taken to be gone. */
const LASTS_S = 30;
const RENEW_MS = 8_000;
const POLL_MS = 500;

/**
 * The right to import. An import judges its rows by what is in the graph, and writes later, in several transactions: if
 * another one wrote in between, a key could be overwritten that the judgement would have refused. So there is one at a time.
 */
export interface ImportLease {
  /** Said in each transaction of the import: throws IMPORT_OVERTAKEN when another import has taken over meanwhile. */
  readonly confirm: (tx: WriteTransaction) => Promise<void>;
  release(): Promise<void>;
}

/**
 * Waits for its turn; `onWait` is told once if it must. A holder that died leaves its turn after half a minute.
 * Throws IMPORT_BUSY when the turn does not come within `waitMs`.
 */
export async function takeImportLease(database: Database, actor: string, onWait: () => void, waitMs: number): Promise<ImportLease> {
  const holder = randomUUID();
  const write = (statement: Statement<string>): Promise<boolean> => heldAfter(database, actor, statement);
  const until = Date.now() + waitMs;
  for (let asked = 0; !(await write(take(holder))); asked += 1) {
    if (asked === 0) onWait();
    if (Date.now() >= until) throw new ChaingapError('IMPORT_BUSY', 'Another import has not ended in time', { seconds: Math.round(waitMs / 1_000) });
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  // Reading a large folder takes longer than a lease lasts. A renewal that fails is noticed by the next confirmation.
  const renewal = setInterval(() => {
    write(renew(holder)).catch(() => undefined);
  }, RENEW_MS);
  renewal.unref();
  return {
    confirm: async (tx) => {
      if ((await tx.run(renew(holder))).length === 0) throw new ChaingapError('IMPORT_OVERTAKEN', 'Another import has taken over');
    },
    release: async () => {
      clearInterval(renewal);
      // The import has ended, well or not: a lease that cannot be given up lapses by itself.
      await write(giveUp(holder)).catch(() => undefined);
    },
  };
}

/** Runs under the lock of the revision; nothing of the graph is touched, so there is no new revision. */
async function heldAfter(database: Database, actor: string, statement: Statement<string>): Promise<boolean> {
  const { result } = await database.write({ actor, origin: statement.name }, (tx) => tx.run(statement));
  return result !== null && result.length > 0;
}

const holderOf: Statement<string>['decode'] = (row) => String(row.get('holder'));

function take(holder: string): Statement<string> {
  return {
    name: 'takeImportLease',
    cypher: `// take the right to import, if nobody holds it
MATCH (r:Revision {id: 'graph'})
WHERE r.importHolder IS NULL OR r.importHolder = $holder OR r.importUntil < datetime()
SET r.importHolder = $holder, r.importUntil = datetime() + duration({seconds: $seconds})
RETURN r.importHolder AS holder`,
    params: { holder, seconds: LASTS_S },
    decode: holderOf,
  };
}

function renew(holder: string): Statement<string> {
  return {
    name: 'renewImportLease',
    cypher: `// keep the right to import
MATCH (r:Revision {id: 'graph', importHolder: $holder})
SET r.importUntil = datetime() + duration({seconds: $seconds})
RETURN r.importHolder AS holder`,
    params: { holder, seconds: LASTS_S },
    decode: holderOf,
  };
}

function giveUp(holder: string): Statement<string> {
  return {
    name: 'releaseImportLease',
    cypher: `// give up the right to import
MATCH (r:Revision {id: 'graph', importHolder: $holder})
REMOVE r.importHolder, r.importUntil
RETURN $holder AS holder`,
    params: { holder },
    decode: holderOf,
  };
}
