import { isEnumType, type GraphQLResolveInfo } from 'graphql';
import { readStatement } from '../../store/read-statement.js';
import type { Query } from './query.js';

/** Answers why a fact is shown; null where nothing is claimed. */
export const explain: Query = async (store, asked, info) => {
  const parameters = { object: null, ...asked, tiers: listTiers(info) };
  const { rows } = await store.read((transaction) => transaction.run(readStatement('explain-fact'), parameters));
  return rows[0] ?? null;
};

/** The tiers of sources, nearest to the issuer first, as the vocabulary lists them. */
function listTiers(info: GraphQLResolveInfo): string[] {
  const tiers = info.schema.getType('SourceTier');
  return isEnumType(tiers) ? tiers.getValues().map((value) => value.name) : [];
}
