import type { Database, Statement } from '../../src/database/database.js';

/** What was sent to the database. */
export interface Sent {
  readonly name: string;
  readonly cypher: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A database that does something before each read, stream, question for the revision and write ("lock": its first statement): note it, fail, write meanwhile. */
export function interceptReads(database: Database, before: (statement: Sent) => Promise<void> | void): Database {
  const told = async ({ name, cypher, params = {} }: Statement<unknown>): Promise<void> => {
    await before({ name, cypher, params });
  };
  return {
    read: async (statement) => {
      await told(statement);
      return database.read(statement);
    },
    stream: async function* (statement) {
      await told(statement);
      yield* database.stream(statement);
    },
    write: async (change, work) => {
      await before({ name: 'lock', cypher: '', params: {} });
      return database.write(change, work);
    },
    revision: async () => {
      await before({ name: 'revision', cypher: '', params: {} });
      return database.revision();
    },
    get statementCount() {
      return database.statementCount;
    },
    close: () => database.close(),
  };
}

/** The database, and in `sent` every read that went through it, and a lock for every write, in order. */
export function recordStatements(database: Database): { readonly database: Database; readonly sent: Sent[] } {
  const sent: Sent[] = [];
  const noting = interceptReads(database, (statement) => {
    sent.push(statement);
  });
  return { sent, database: noting };
}
