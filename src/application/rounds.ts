import type { Database } from '../queries/database.js';

/**
 * The reads of one request, in rounds: what is asked of the loaders waits until no read of the request is under way, so
 * that all of a level goes out together. Otherwise it would depend on which of two answers came first whether what
 * follows from both is one statement or two. Reads past the loaders start at once and count as under way.
 */
export class Rounds {
  readonly database: Database;
  #running = 0;
  #waiting: (() => void)[] = [];
  #awake = false;

  constructor(database: Database) {
    this.database = {
      read: (statement) => this.#track(() => database.read(statement)),
      stream: (statement) => database.stream(statement),
      write: (change, work) => database.write(change, work),
      revision: () => this.#track(() => database.revision()),
      get statementCount() {
        return database.statementCount;
      },
      close: () => database.close(),
    };
  }

  /** Runs `dispatch` in the next round. */
  readonly schedule = (dispatch: () => void): void => {
    this.#waiting.push(dispatch);
    this.#wake();
  };

  /** By then all that follows from the last answer has been asked: promises go on before the event loop does. */
  #wake(): void {
    if (this.#running > 0 || this.#awake) return;
    this.#awake = true;
    setImmediate(() => {
      this.#awake = false;
      if (this.#running > 0) return;
      const round = this.#waiting;
      this.#waiting = [];
      for (const dispatch of round) dispatch();
    });
  }

  async #track<T>(read: () => Promise<T>): Promise<T> {
    this.#running += 1;
    try {
      return await read();
    } finally {
      this.#running -= 1;
      if (this.#waiting.length > 0) this.#wake();
    }
  }
}
