import { randomUUID } from 'node:crypto';
import type { FormattedExecutionResult } from 'graphql';
import { buildContext } from './build-apollo.js';
import type { Graph } from './build-graph.js';

/** A document and its variables, as a client sends them. */
export interface Asked {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}

/** Asks in this process what a client would ask over HTTP, with the same limits and the same errors. */
export async function askGraph(graph: Graph, { query, variables = {} }: Asked): Promise<FormattedExecutionResult> {
  const contextValue = buildContext(randomUUID(), graph);
  const { body } = await graph.apollo.executeOperation({ query, variables }, { contextValue });
  if (body.kind !== 'single') throw new Error('An answer in parts was given; the API has none.');
  return body.singleResult;
}
