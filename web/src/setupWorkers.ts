import EditorWorker from 'monaco-editor/esm/vs/editor/editor.worker.js?worker';
import JsonWorker from 'monaco-editor/esm/vs/language/json/json.worker.js?worker';
import GraphQLWorker from 'monaco-graphql/esm/graphql.worker.js?worker';

/** The editor's workers, from this bundle: GraphiQL's own set-up for bundlers without Vite loads them from a CDN. */
export function setupWorkers(): void {
  window.MonacoEnvironment = {
    getWorker: (_id, label) => (label === 'json' ? new JsonWorker() : label === 'graphql' ? new GraphQLWorker() : new EditorWorker()),
  };
}
