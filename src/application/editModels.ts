import type { EditProblem } from '../domain/edits.js';
import type { EditOutcome } from './editGraph.js';

/** What stands behind each payload of a mutation: all of it follows from the outcome. */
export type EditPayloadModel = EditOutcome;
export type UserErrorModel = EditProblem;
