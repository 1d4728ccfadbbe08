import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../build-apollo.js';

/** What travels with a field while it is resolved. */
export interface Asking {
  readonly context: RequestContext;
  readonly info: GraphQLResolveInfo;
}
