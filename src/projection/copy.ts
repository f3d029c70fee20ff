import type { Revision } from '../domain/graphRows.js';
import type { Database } from '../queries/database.js';
import { changesSince } from '../queries/read/changesSince.js';
import { settledRevision } from '../queries/read/settledRevision.js';
import { streamFacts, streamNodes } from '../queries/read/wholeGraph.js';
import { readTouched } from './readTouched.js';
import { RowStore } from './rowStore.js';

/**
 * The rows of the graph and the revision up to which every change is in them. Some may be newer: reads of a database
 * with writers are torn. What tore them is logged behind `revision`, so following on mends it.
 */
export interface Copy {
  readonly store: RowStore;
  readonly revision: Revision;
}

const BY = { actor: 'projection', origin: 'projection' };
/** Rounds of following in which writers are not held up. */
const FREE_ROUNDS = 5;
/** So many ids are always read again by key. Beyond, more than this part of the graph: loading it is faster (measured: a row by key takes four times as long). */
const FEW = 5_000;
const MANY = 1 / 4;

/**
 * The copy as it is at one revision, with nothing newer in it: the revision stood still from before the last reading of
 * changes until after it. Where writers never pause, the last round takes their lock, for one reading of what the rounds
 * before left over. Without a copy, or in a new epoch, the graph is loaded from the start.
 */
export async function catchUp(database: Database, known: Copy | null): Promise<Copy> {
  let copy = known ?? (await load(database, await settledRevision(database, BY)));
  for (let round = 0; round < FREE_ROUNDS; round += 1) {
    const newest = await settledRevision(database, BY);
    if (isSame(newest, copy.revision)) return copy;
    copy = newest.epoch === copy.revision.epoch ? await follow(database, copy, newest) : await load(database, newest);
  }
  return followLocked(database, copy);
}

async function followLocked(database: Database, from: Copy): Promise<Copy> {
  let copy = from;
  await database.write(BY, async () => {
    // Under the lock every commit is whole.
    const newest = await database.revision();
    copy = newest.epoch === from.revision.epoch ? await follow(database, from, newest) : await load(database, newest);
  });
  return copy;
}

async function load(database: Database, revision: Revision): Promise<Copy> {
  const store = new RowStore();
  for await (const row of streamNodes(database)) store.putNode(row);
  for await (const row of streamFacts(database)) store.putFact(row);
  return { store, revision };
}

/** Everything is read before a row of the store changes: a reading that fails leaves it as it was. */
async function follow(database: Database, { store, revision }: Copy, newest: Revision): Promise<Copy> {
  const touched = await changesSince(database, revision.number, newest.number);
  if (touched.length > FEW && touched.length > store.size * MANY) return load(database, newest);
  store.replace(touched, await readTouched(database, touched));
  return { store, revision: newest };
}

function isSame(a: Revision, b: Revision): boolean {
  return a.epoch === b.epoch && a.number === b.number;
}
