import { join } from 'node:path';
import type { ApolloServer } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { readSchema } from '../model/read-schema.js';
import type { Store } from '../store/connect.js';
import { buildApollo, type ApolloParts, type RequestContext } from './build-apollo.js';
import { buildSchema } from './schema/build-schema.js';
import { askDataVersion, cacheDataVersion } from './read-data-version.js';
import { cacheFormerIds } from './judge/read-former-ids.js';

/** The graph as it answers questions: over HTTP (build-server) or in this process (ask-graph). */
export interface Graph extends ApolloParts {
  readonly schema: GraphQLSchema;
  readonly apollo: ApolloServer<RequestContext>;
  readonly store: Store;
  /** Folder of the package. */
  readonly root: string;
}

/** Builds the graph over a store; `root` is the folder of the package, `log` gets failures that answers do not tell. */
export async function buildGraph(root: string, store: Store, log: ApolloParts['log']): Promise<Graph> {
  const schema = await buildSchema(readSchema(join(root, 'schema')), store);
  const parts: ApolloParts = {
    database: store.database,
    readDataVersion: cacheDataVersion(store),
    readVersionNow: () => askDataVersion(store),
    readFormerIds: cacheFormerIds(store),
    log,
  };
  const apollo = buildApollo(schema, parts);
  await apollo.start();
  return { ...parts, schema, apollo, store, root };
}
