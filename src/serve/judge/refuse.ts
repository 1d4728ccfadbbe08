import { GraphQLError, type ASTNode } from 'graphql';

/** Codes of refusals; the whole list of codes stands in to-public-error.ts. */
export type RefusalCode = 'BAD_USER_INPUT' | 'DEPTH_LIMIT_EXCEEDED' | 'COST_LIMIT_EXCEEDED';

/** A limit that a request goes beyond: its name, what was asked, what is allowed, and what to do. */
export interface Excess {
  readonly code: RefusalCode;
  readonly limit: string;
  readonly value: unknown;
  readonly allowed: string;
  readonly advice: string;
  readonly node?: ASTNode;
}

/** Builds the error that refuses a request before it costs anything. */
export function refuse({ code, limit, value, allowed, advice, node }: Excess): GraphQLError {
  const message = `${limit} is ${JSON.stringify(value)}; allowed is ${allowed}. ${advice}`;
  const extensions = { code, limit, value, allowed, http: { status: 400 } };
  return new GraphQLError(message, { extensions, ...(node === undefined ? {} : { nodes: node }) });
}
