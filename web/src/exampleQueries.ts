/** The example queries of docs/examples, in order of file name: the README shows them and the tests run them. */
const FILES = import.meta.glob<string>('../../docs/examples/*.graphql', { query: '?raw', import: 'default', eager: true });

export const EXAMPLE_QUERIES: readonly string[] = Object.entries(FILES)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([, query]) => query);
