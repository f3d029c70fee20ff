import type { Request, Response } from 'express';
import type { GraphQLFormattedError } from 'graphql';
import { answerType } from './mediaTypes.js';

/** Answers with errors and nothing else, in the one form that every error of this service has. */
export function sendErrors(request: Request, response: Response, status: number, errors: readonly GraphQLFormattedError[]): void {
  response.status(status).set('content-type', answerType(request)).send(JSON.stringify({ errors }));
}
