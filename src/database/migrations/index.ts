import { graph } from './001-graph.js';
import { suppliedSegment } from './002-supplied-segment.js';
import type { Migration } from './migration.js';

/** Every migration, in order of version. */
export const MIGRATIONS: readonly Migration[] = [graph, suppliedSegment];
