import { isEnumType, type GraphQLFieldResolver, type GraphQLResolveInfo } from 'graphql';
import type { Store } from '../store/connect.js';
import { readStatement } from '../store/read-statement.js';

type Asked = Parameters<GraphQLFieldResolver<unknown, unknown, Record<string, unknown>>>;

/** Builds the resolvers of the queries whose rows are values, not nodes; the library answers all others. */
export function resolveQueries(store: Store) {
  return {
    Query: {
      explain: async (...[, asked, , info]: Asked) => {
        const parameters = { object: null, ...asked, tiers: listTiers(info) };
        const { rows } = await store.read((transaction) => transaction.run(readStatement('explain-fact'), parameters));
        return rows[0] ?? null;
      },
      stats: async () => {
        const { rows } = await store.read((transaction) => transaction.run(readStatement('read-stats')));
        if (rows.length === 0) throw new Error('The database holds no data version: nothing was imported.');
        return rows[0];
      },
    },
  };
}

/** The tiers of sources, nearest to the issuer first, as the vocabulary lists them. */
function listTiers(info: GraphQLResolveInfo): string[] {
  const tiers = info.schema.getType('SourceTier');
  return isEnumType(tiers) ? tiers.getValues().map((value) => value.name) : [];
}
