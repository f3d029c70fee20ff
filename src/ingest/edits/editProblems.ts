import type { EditErrorCode, EditProblem, RequestPath } from '../../domain/edits.js';

/** The mistakes of a request found so far: all of them are told at once. */
export class EditProblems {
  readonly all: EditProblem[] = [];
  #decoded = 0;

  add(code: EditErrorCode, path: RequestPath, field: string | null = null, details: EditProblem['details'] = {}): void {
    this.all.push({ code, path: field === null ? path : [...path, field], field, details });
  }

  /** What was found so far was found without the graph: it stays, however often the graph is asked. */
  keepDecoded(): void {
    this.#decoded = this.all.length;
  }

  /** Forgets what was found since. */
  forgetJudged(): void {
    this.all.length = this.#decoded;
  }

  get areNone(): boolean {
    return this.all.length === 0;
  }
}
