import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../docs/examples', import.meta.url));

export interface ExampleQuery {
  readonly file: string;
  /** What the comment in its first line says: the title of its tab. */
  readonly title: string;
  readonly query: string;
}

/** The example queries that GraphiQL opens with and the README shows. */
export function exampleQueries(): readonly ExampleQuery[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.graphql'));
  return files.sort().map((file) => {
    const query = readFileSync(`${FOLDER}/${file}`, 'utf8');
    return { file, title: query.split('\n', 1)[0]?.replace(/^# /, '') ?? '', query };
  });
}
