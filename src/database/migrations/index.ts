import { graph } from './001-graph.js';
import type { Migration } from './migration.js';

/** Every migration, in order of version. */
export const MIGRATIONS: readonly Migration[] = [graph];
