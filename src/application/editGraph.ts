import { createHash, randomBytes } from 'node:crypto';
import { requireRight } from '../access/requireRight.js';
import type { WriteTransaction } from '../queries/database.js';
import { ChaingapError } from '../domain/errors.js';
import type { Edit, EditProblem } from '../domain/edits.js';
import { globalId } from '../domain/ids.js';
import { revisionText } from '../domain/revisionText.js';
import { decodeEdit, type DecodedEdit } from '../ingest/edits/decodeEdit.js';
import { EditProblems } from '../ingest/edits/editProblems.js';
import { judgeEdits } from '../ingest/edits/judgeEdits.js';
import type { EditPlan } from '../ingest/edits/editPlan.js';
import { questionsOf } from '../ingest/edits/knownGraph.js';
import { applyEdits } from '../queries/write/applyEdits.js';
import { IMPORT_UNDER_WAY } from '../queries/write/editLookups.js';
import { lookUpForEdits } from './editLookup.js';
import type { RequestContext } from './requestContext.js';

const MOST_EDITS = 500;
const LONGEST_KEY = 200;

export interface EditRequest {
  readonly edits: readonly Edit[];
  readonly idempotencyKey: string | null;
  /** Judges and writes nothing. */
  readonly dryRun: boolean;
}

/** What came of a request. With problems nothing was written. */
export interface EditOutcome {
  readonly problems: readonly EditProblem[];
  /** Of each edit, in order: the id of what it was about; empty with problems. */
  readonly ids: readonly string[];
  /** Ids of all that went, in order. */
  readonly deletedIds: readonly string[];
  /** Whether it had been done before, under the same idempotency key. */
  readonly repeated: boolean;
  readonly dryRun: boolean;
  /** Of the graph after it. */
  readonly revision: string;
}

/**
 * Edits the graph, all or nothing: what the edits say is judged and written in one transaction, under the lock of the
 * revision, so that between the judgement and the write nobody else writes.
 * Throws FORBIDDEN, BAD_ARGUMENT, IDEMPOTENCY_KEY_REUSED, IMPORT_IN_PROGRESS.
 */
export async function editGraph(context: RequestContext, request: EditRequest): Promise<EditOutcome> {
  requireRight(context.viewer, 'EDIT');
  checkRequest(request);
  const { app: { database }, viewer: { actor } } = context;
  const problems = new EditProblems();
  const decoded = decode(request.edits, problems);
  const key = request.idempotencyKey === null || request.dryRun ? {} : { idempotencyKey: `api:${actor}:${request.idempotencyKey}`, request: fingerprint(request.edits) };
  try {
    const { result, kept, repeated, revision } = await database.write({ actor, origin: 'api', ...key }, async (tx) => {
      const answer = await judgeAndWrite(tx, decoded, problems, request);
      if (!problems.areNone) throw new Refused();
      return answer;
    });
    const { ids, deletedIds } = result ?? (kept as Answer);
    return { problems: [], ids, deletedIds, repeated, dryRun: request.dryRun, revision: revisionText(revision) };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { problems: problems.all, ids: [], deletedIds: [], repeated: false, dryRun: request.dryRun, revision: revisionText(await database.revision()) };
  } finally {
    // What the request reads from now on is what is there now.
    context.loaders.forget();
  }
}

/** What is told of edits that were done, and kept for whoever asks for them again. */
interface Answer {
  readonly ids: readonly string[];
  readonly deletedIds: readonly string[];
}

/** Thrown to undo a write that was refused; its problems are told. */
class Refused extends Error {}

async function judgeAndWrite(tx: WriteTransaction, decoded: readonly DecodedEdit[], problems: EditProblems, { dryRun, idempotencyKey }: EditRequest): Promise<Answer> {
  const [busy] = await tx.run(IMPORT_UNDER_WAY);
  if (busy === true) throw new ChaingapError('IMPORT_IN_PROGRESS', 'An import is under way');
  // The work may run again from the start: only what was wrong before the graph was asked stays.
  problems.forgetJudged();
  const plan = judgeEdits(decoded, await lookUpForEdits(tx, questionsOf(decoded), decoded), problems);
  const answer: Answer = { ids: plan.ids, deletedIds: deletedIds(plan) };
  if (!problems.areNone || dryRun) return answer;
  await applyEdits(tx, {
    removed: plan.removed,
    nodes: plan.nodes.map(({ label, key, values }) => ({ label, key, ...values })),
    facts: plan.facts.map(({ kind, key, from, to, values }) => ({ kind, key, from, to, ...values })),
  });
  // Under a client's key also what changed nothing is done once: done later, it could undo what others did since.
  tx.keep(answer, idempotencyKey !== null);
  return answer;
}

function decode(edits: readonly Edit[], problems: EditProblems): readonly DecodedEdit[] {
  const decoded = edits.flatMap((edit) => {
    const one = decodeEdit(edit, (label) => `${label.toLowerCase()}-${randomBytes(9).toString('hex')}`, problems);
    return one === null ? [] : [one];
  });
  problems.keepDecoded();
  return decoded;
}

function deletedIds({ removed: { nodes, facts } }: EditPlan): readonly string[] {
  return [...nodes.map(({ label, key }) => globalId(label, key)), ...facts.map(({ key }) => globalId('Fact', key))].sort();
}

function checkRequest({ edits, idempotencyKey }: EditRequest): void {
  if (edits.length < 1 || edits.length > MOST_EDITS) throw new ChaingapError('BAD_ARGUMENT', `edits must be 1 to ${MOST_EDITS}`, { argument: 'edits', value: edits.length, min: 1, max: MOST_EDITS });
  if (idempotencyKey === null || (idempotencyKey.trim() !== '' && idempotencyKey.length <= LONGEST_KEY)) return;
  throw new ChaingapError('BAD_ARGUMENT', `idempotencyKey must have 1 to ${LONGEST_KEY} characters`, { argument: 'idempotencyKey', value: idempotencyKey.length, min: 1, max: LONGEST_KEY });
}

/** The same edits have the same fingerprint, in whatever order their fields were written. */
function fingerprint(edits: readonly Edit[]): string {
  const sorted = (_name: string, value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;
  return createHash('sha256').update(JSON.stringify(edits, sorted)).digest('base64url');
}
