import { writeFileSync } from 'node:fs';
import { ACCEPTED_SCHEMA, printedSchema } from './printedSchema.js';

/** `npm run schema:accept`: the contract of today becomes the accepted one; the difference is for the reader of the commit. */
writeFileSync(ACCEPTED_SCHEMA, printedSchema());
