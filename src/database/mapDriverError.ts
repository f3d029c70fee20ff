import { Neo4jError } from 'neo4j-driver';
import { ChaingapError, type ErrorCode } from '../domain/errors.js';

/** What a code says about our settings. */
const SETTING: Readonly<Record<string, string>> = {
  'Neo.ClientError.Database.DatabaseNotFound': 'NEO4J_DATABASE',
  // Something answers there, and it is no Neo4j.
  ProtocolError: 'NEO4J_URI',
};

const EXACT: Readonly<Record<string, ErrorCode>> = {
  ServiceUnavailable: 'DATABASE_UNAVAILABLE',
  SessionExpired: 'DATABASE_UNAVAILABLE',
  'Neo.TransientError.General.DatabaseUnavailable': 'DATABASE_UNAVAILABLE',
  // After its disk was full a server takes no transaction, not even to read, until it is started again.
  'Neo.DatabaseError.Transaction.TransactionLogError': 'DATABASE_UNAVAILABLE',
  'Neo.DatabaseError.Transaction.TransactionStartFailed': 'DATABASE_UNAVAILABLE',
  'Neo.ClientError.Security.Unauthorized': 'DATABASE_AUTH',
  'Neo.ClientError.Security.AuthenticationRateLimit': 'DATABASE_AUTH',
  'Neo.ClientError.Security.CredentialsExpired': 'DATABASE_AUTH',
  'Neo.ClientError.Security.Forbidden': 'DATABASE_AUTH',
  'Neo.ClientError.Transaction.TransactionTimedOut': 'DATABASE_TIMEOUT',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration': 'DATABASE_TIMEOUT',
  'Neo.ClientError.Schema.ConstraintValidationFailed': 'CONSTRAINT_VIOLATED',
  'Neo.ClientError.Statement.AccessMode': 'DATABASE_READ_ONLY',
  'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase': 'DATABASE_READ_ONLY',
  'Neo.ClientError.Cluster.NotALeader': 'DATABASE_READ_ONLY',
};

/** A driver's failure as one of ours: by its code, never by its message. Ours pass through. */
export function mapDriverError(error: unknown, statement: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const setting = SETTING[error.code];
  const details = { statement, driverCode: error.code };
  const message = `${statement}: ${error.code}: ${error.message}`;
  return setting === undefined ? new ChaingapError(codeOf(error.code), message, details, { cause: error }) : new ChaingapError('BAD_SETTING', message, { ...details, setting }, { cause: error });
}

function codeOf(code: string): ErrorCode {
  return EXACT[code] ?? (code.startsWith('Neo.TransientError.') ? 'DATABASE_BUSY' : 'INTERNAL');
}
