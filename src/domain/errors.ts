/**
 * Every code that a caller can see. A code never changes its meaning; the sentence beside it is made in
 * `messages/` from the code and `details`, in Chinese or English.
 */
export type ErrorCode =
  // what was asked
  | 'NOT_FOUND' // an argument names nothing
  | 'WRONG_KIND' // an id of another kind than asked for
  | 'BAD_ID' // not of the form Kind:key
  | 'BAD_CURSOR'
  | 'BAD_ARGUMENT' // out of range or malformed
  | 'EMPTY_TERRITORY'
  | 'REFERENCE_TOO_SMALL' // the reference territory does not contain the territory
  | 'FORBIDDEN'
  // the database and the machine
  | 'DATABASE_UNAVAILABLE'
  | 'DATABASE_AUTH'
  | 'DATABASE_VERSION'
  | 'DATABASE_TIMEOUT'
  | 'DATABASE_BUSY'
  | 'DATABASE_READ_ONLY'
  | 'CONSTRAINT_VIOLATED'
  | 'MIGRATION_CHANGED'
  | 'MIGRATION_NEWER'
  | 'JAVA_MISSING'
  | 'JAVA_VERSION'
  | 'MAVEN_MISSING'
  | 'ARTIFACTS_UNAVAILABLE'
  | 'PORT_IN_USE'
  | 'DISK_FULL'
  | 'DATA_FOLDER_IN_USE'
  | 'DATA_FOLDER_UNUSABLE'
  | 'BAD_SETTING'
  // import
  | 'IMPORT_REFUSED'
  | 'FOLDER_NOT_FOUND'
  | 'MAPPING_INVALID'
  | 'INTERNAL';

/** A failure that its reader can act on. `details` are the facts from which the sentence is made. */
export class ChaingapError extends Error {
  constructor(
    readonly code: ErrorCode,
    /** One English sentence for logs; users get the sentence of `messages/` for `code`. */
    message: string,
    readonly details: Readonly<Record<string, string | number | readonly string[]>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'ChaingapError';
  }
}
