import type { Database, Statement } from '../../src/database/database.js';

/** What was sent to the database. */
export interface Sent {
  readonly name: string;
  readonly cypher: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** The database, and in `sent` every reading statement that went through it, in order. */
export function recordStatements(database: Database): { readonly database: Database; readonly sent: Sent[] } {
  const sent: Sent[] = [];
  const note = ({ name, cypher, params = {} }: Statement<unknown>): void => {
    sent.push({ name, cypher, params });
  };
  return {
    sent,
    database: {
      read: (statement) => {
        note(statement);
        return database.read(statement);
      },
      stream: (statement) => {
        note(statement);
        return database.stream(statement);
      },
      write: (change, work) => database.write(change, work),
      revision: () => database.revision(),
      get statementCount() {
        return database.statementCount;
      },
      close: () => database.close(),
    },
  };
}
