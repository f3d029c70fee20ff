import { ChaingapError } from '../domain/errors.js';

/** No transaction touches more; larger work is cut into batches. */
export const MAX_TOUCHED = 5_000;

/** What one transaction touched: ids, and for each what it was and what it became. */
export class ChangeLog {
  readonly #before = new Map<string, unknown>();
  readonly #after = new Map<string, unknown>();
  #answer: string | null = null;
  #always = false;

  touch(id: string, before: unknown, after: unknown): void {
    // Touched twice in one transaction: the first before and the last after.
    if (!this.#before.has(id)) this.#before.set(id, before);
    this.#after.set(id, after);
    if (this.#after.size > MAX_TOUCHED) throw new ChaingapError('INTERNAL', `One transaction touched more than ${MAX_TOUCHED} things`);
  }

  /** What a repetition of the change is to be told; with `always` the change is recorded even if it touched nothing. */
  keep(answer: unknown, always: boolean): void {
    this.#answer = JSON.stringify(answer);
    this.#always = always;
  }

  get isEmpty(): boolean {
    return this.#after.size === 0 && !this.#always;
  }

  /** Parameters of the change record. Creations need no before; what is null there is left out. */
  record(): { readonly touched: readonly string[]; readonly before: string; readonly after: string; readonly answer: string | null } {
    return { touched: [...this.#after.keys()], before: stated(this.#before), after: stated(this.#after), answer: this.#answer };
  }
}

function stated(values: ReadonlyMap<string, unknown>): string {
  return JSON.stringify(Object.fromEntries([...values].filter(([, value]) => value !== null)));
}
