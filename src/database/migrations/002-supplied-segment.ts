import type { Migration } from './migration.js';

/** Which supplies name a segment: asked when it is to be deleted. */
export const suppliedSegment: Migration = {
  version: 2,
  name: 'supplied-segment',
  schema: ['CREATE INDEX supplies_segment IF NOT EXISTS FOR ()-[r:SUPPLIES]-() ON (r.segment)'],
  data: [],
};
