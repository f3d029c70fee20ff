import type { Viewer } from '../access/viewer.js';
import type { Language } from '../messages/language.js';
import type { App } from './app.js';
import { Loaders } from './loaders.js';
import { Rounds } from './rounds.js';

/** One request: who asks, in which language, and the batching of its reads. */
export interface RequestContext {
  readonly app: App;
  readonly viewer: Viewer;
  readonly language: Language;
  readonly loaders: Loaders;
}

export function requestContext(app: App, viewer: Viewer, language: Language): RequestContext {
  const rounds = new Rounds(app.database);
  return { app: { ...app, database: rounds.database }, viewer, language, loaders: new Loaders(rounds) };
}
