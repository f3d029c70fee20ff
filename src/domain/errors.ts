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
  | 'CURSOR_STALE' // the graph has changed since a cursor of a ranked list was given
  | 'BAD_ARGUMENT' // out of range or malformed
  | 'EMPTY_TERRITORY'
  | 'REFERENCE_TOO_SMALL' // the reference territory does not contain the territory
  | 'MIXED_WORLDS' // real and fictional places or companies in one question
  | 'FORBIDDEN'
  // the database and the machine
  | 'DATABASE_UNAVAILABLE'
  | 'DATABASE_AUTH'
  | 'DATABASE_VERSION'
  | 'DATABASE_TIMEOUT'
  | 'DATABASE_BUSY'
  | 'DATABASE_READ_ONLY'
  | 'CONSTRAINT_VIOLATED'
  | 'STILL_JOINED' // to be removed, and a fact is still at it
  | 'IDEMPOTENCY_KEY_REUSED' // something else was done under this key
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
  | 'IMPORT_BUSY' // another import has not ended in time
  | 'IMPORT_IN_PROGRESS' // what is judged now could be overwritten by it
  | 'IMPORT_OVERTAKEN' // another import has taken over
  | 'FOLDER_NOT_FOUND'
  | 'MAPPING_INVALID'
  | RequestErrorCode
  | 'INTERNAL';

/** What can be wrong with a request before any resolver sees it, or with the service's means to take it. */
export type RequestErrorCode =
  // over HTTP
  | 'HOST_NOT_ALLOWED' // asked for under a name that is not this service's
  | 'BAD_REQUEST' // an address or a header that cannot be read; what the GraphQL over HTTP rules forbid
  | 'BAD_JSON'
  | 'BAD_ENCODING' // not UTF-8
  | 'BODY_TOO_LARGE'
  | 'MEDIA_TYPE_UNSUPPORTED'
  | 'METHOD_NOT_ALLOWED'
  | 'PATH_NOT_FOUND'
  | 'PAGE_NOT_BUILT' // the query page was not built with the service
  | 'NOT_READY' // still starting
  | 'OVERLOADED'
  // in the operation
  | 'BAD_TEXT' // half a character, NUL, or a character that turns the direction of writing
  | 'NUMBER_TOO_LARGE' // more than a double holds exactly
  | 'QUERY_TOO_LARGE' // deeper, wider or longer than the service answers
  | 'OPERATION_NOT_SUPPORTED';

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
