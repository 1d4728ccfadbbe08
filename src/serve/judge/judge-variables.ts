import type { GraphQLError } from 'graphql';
import { limits } from './limits.js';
import { refuse } from './refuse.js';

/** Refuses variables that are nested deeper than any filter needs, before they are read: reading them is a recursion. */
export function judgeVariables(variables: Readonly<Record<string, unknown>>): GraphQLError | undefined {
  let level: unknown[] = Object.values(variables);
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > limits.variableDepth) return refuseDepth(depth);
    level = level.flatMap(listParts);
  }
  return undefined;
}

function listParts(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? (Object.values(value) as unknown[]) : [];
}

function refuseDepth(value: number): GraphQLError {
  return refuse({
    code: 'DEPTH_LIMIT_EXCEEDED',
    limit: 'The depth of the variables',
    value,
    allowed: `${limits.variableDepth}`,
    advice: 'Ask with a simpler filter.',
  });
}
