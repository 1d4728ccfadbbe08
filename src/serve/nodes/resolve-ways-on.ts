import { isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import type { Store } from '../../store/connect.js';
import type { RequestContext } from '../build-apollo.js';
import { openKinds } from './load-kind.js';
import { loadNode, loadNodes } from './load-node.js';

type Resolver<Parent> = GraphQLFieldResolver<Parent, RequestContext>;
type Arguments<Parent> = Parameters<Resolver<Parent>>;

/**
 * Lets values that name things by id lead on to them, wherever a type of the schema has the fields: `claim` beside `claimId`, `claims` beside `claimIds`,
 * `entities` beside `ids`. What is there no more is null, or left out of the list.
 */
export function resolveWaysOn(schema: GraphQLSchema, store: Store): void {
  const loadKind = openKinds(store);
  const ways: Readonly<Record<string, { readonly beside: string; readonly resolve: Resolver<never> }>> = {
    claim: { beside: 'claimId', resolve: resolveClaim },
    claims: { beside: 'claimIds', resolve: resolveClaims },
    entities: {
      beside: 'ids',
      resolve: async (...[{ ids }, , context, info]: Arguments<{ ids: readonly string[] }>) => {
        const keys = await Promise.all(ids.map((id) => loadKind(id, context)));
        return loadNodes(
          keys.filter((key) => key !== undefined),
          { context, info },
        );
      },
    },
  };
  for (const type of Object.values(schema.getTypeMap())) {
    const fields = isObjectType(type) ? type.getFields() : {};
    for (const [name, { beside, resolve }] of Object.entries(ways)) {
      const field = fields[name];
      if (field !== undefined && fields[beside] !== undefined) field.resolve = resolve as Resolver<unknown>;
    }
  }
}

function resolveClaim(...[{ claimId }, , context, info]: Arguments<{ claimId: string }>) {
  return loadNode({ kind: 'Claim', id: claimId }, { context, info });
}

function resolveClaims(...[{ claimIds }, , context, info]: Arguments<{ claimIds: readonly string[] }>) {
  return loadNodes(
    claimIds.map((id) => ({ kind: 'Claim', id })),
    { context, info },
  );
}
