import { AsyncLocalStorage } from 'node:async_hooks';
import type { Language } from '../messages/language.js';

/** The language of the request under way, for Apollo Server's error hook: it is not told which request an error is of. */
export const requestLanguage = new AsyncLocalStorage<Language>();
