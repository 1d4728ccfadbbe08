import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { dateForm } from './schema/strict-date.js';

/** Every code an answer can carry. */
export const errorCodes = [
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'COST_LIMIT_EXCEEDED',
  'DEPTH_LIMIT_EXCEEDED',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'INTERNAL_SERVER_ERROR',
  'NOT_FOUND',
  'OPERATION_RESOLUTION_FAILURE',
  'OVERLOADED',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'SERVICE_UNAVAILABLE',
  'TIMEOUT',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** What is said of failures of the world; nothing of the failure itself goes out. */
const sentences = {
  SERVICE_UNAVAILABLE: 'The database cannot be reached at the moment. Ask again in a moment.',
  OVERLOADED: 'The server is too busy to answer. Ask again in a moment.',
  TIMEOUT: 'The question took too long. Ask for less: smaller limits, fewer levels, a narrower filter.',
  INTERNAL_SERVER_ERROR: 'The question could not be answered. Report it with its request id.',
} as const;

/** The HTTP status of an answer that carries one of these codes. */
export const statusOf: ReadonlyMap<unknown, number> = new Map([
  ['SERVICE_UNAVAILABLE', 503],
  ['OVERLOADED', 503],
  ['TIMEOUT', 504],
]);

/** The one place where an error becomes an answer: a code of the closed list, a sentence and a request id; no Cypher, no stack, no host. */
export function toPublicError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const requestId = formatted.extensions?.requestId ?? randomUUID();
  const code = toCode(formatted, error);
  const place = { ...pick(formatted, 'locations'), ...pick(formatted, 'path') };
  if (code in sentences)
    return { message: sentences[code as keyof typeof sentences], ...place, extensions: { code, requestId } };
  const { limit, value, allowed } = formatted.extensions ?? {};
  const excess = limit === undefined ? {} : { limit, value, allowed };
  return { message: formatted.message, ...place, extensions: { code, ...excess, requestId } };
}

function pick<Key extends 'locations' | 'path'>(
  formatted: GraphQLFormattedError,
  key: Key,
): Pick<GraphQLFormattedError, Key> | object {
  return formatted[key] === undefined ? {} : { [key]: formatted[key] };
}

/** Tells which code of the closed list an error has. */
export function toCode(formatted: Pick<GraphQLFormattedError, 'message' | 'extensions'>, error: unknown): ErrorCode {
  const failure = toFailureCode(unwrapResolverError(error));
  if (failure) return failure;
  const code = formatted.extensions?.code;
  if (code === 'GRAPHQL_VALIDATION_FAILED' && formatted.message.includes(dateForm)) return 'BAD_USER_INPUT';
  if (code === 'GRAPHQL_PARSE_FAILED' && formatted.message.includes('tokens')) return 'COST_LIMIT_EXCEEDED';
  return errorCodes.find((other) => other === code) ?? 'INTERNAL_SERVER_ERROR';
}

/** The codes of the driver and of the server, https://neo4j.com/docs/status-codes/5/errors/all-errors/ */
function toFailureCode(error: unknown): ErrorCode | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code.includes('TransactionTimedOut') || code.includes('.Transaction.Terminated')) return 'TIMEOUT';
  if (code.includes('MemoryPoolOutOfMemory') || code.includes('MaximumTransactionLimitReached')) return 'OVERLOADED';
  if (code === 'N/A' && error instanceof Error && error.message.includes('acquisition timed out')) return 'OVERLOADED';
  if (['ServiceUnavailable', 'SessionExpired', 'N/A'].includes(code)) return 'SERVICE_UNAVAILABLE';
  if (code.includes('.Security.') || code.includes('DatabaseUnavailable') || code.includes('DatabaseNotFound'))
    return 'SERVICE_UNAVAILABLE';
  return undefined;
}
