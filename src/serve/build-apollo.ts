import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { judgeRequest } from './judge/judge-request.js';
import { limits } from './judge/limits.js';
import type { ReadDataVersion } from './read-data-version.js';
import type { ReadFormerIds } from './judge/read-former-ids.js';
import { resolveFormerIds, type RenamedId } from './judge/resolve-former-ids.js';
import { statusOf, toCode, toPublicError } from './to-public-error.js';

/** What travels with one request; the library reads the session and the transaction from it. */
export interface RequestContext {
  readonly requestId: string;
  readonly sessionConfig: { readonly database: string };
  readonly transaction: { readonly timeout: number };
  readonly dataVersion: Promise<string | undefined>;
  /** The version as it is when the answer is complete. */
  readonly readVersionNow: ReadDataVersion;
}

/** What the server is made of, besides its schema. */
export interface ApolloParts {
  readonly database: string;
  readonly readDataVersion: ReadDataVersion;
  /** As readDataVersion, and never from memory. */
  readonly readVersionNow: ReadDataVersion;
  readonly readFormerIds: ReadFormerIds;
  /** Writes down a failure that the answer does not tell, under its request id. */
  readonly log: (requestId: string, error: unknown) => void;
}

/** Builds the Apollo server: the schema, our limits before execution, our errors after it. */
export function buildApollo(schema: GraphQLSchema, parts: ApolloParts): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError: toPublicError,
    parseOptions: { maxLexicalTokens: limits.tokens },
    validationOptions: { maxErrors: 5 },
    executionOptions: { maxCoercionErrors: 5 },
    maxRecursiveSelections: limits.selections,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginLandingPageDisabled(), judging(parts.readFormerIds), naming(parts.log), versioning],
  });
}

/** Builds the context of one request. */
export function buildContext(
  requestId: string,
  { database, readDataVersion, readVersionNow }: ApolloParts,
): RequestContext {
  return {
    requestId,
    sessionConfig: { database },
    transaction: { timeout: limits.transactionMilliseconds },
    dataVersion: readDataVersion(),
    readVersionNow,
  };
}

/** Refuses what asks for too much; lets former ids work in the rest, and tells in the answer what they are now. */
function judging(readFormerIds: ReadFormerIds): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: ({ contextValue: { dataVersion } }) => {
      let renamedIds: readonly RenamedId[] = [];
      return Promise.resolve({
        didResolveOperation: async (context) => {
          const { schema, document, operation, request } = context;
          const asked = operation && { schema, document, operation, variables: request.variables ?? {} };
          const refusal = asked && judgeRequest(asked);
          if (refusal) throw refusal;
          const resolved = asked && resolveFormerIds(asked, await readFormerIds(await dataVersion));
          if (!resolved) return;
          renamedIds = resolved.renamedIds;
          // What is executed is what the context holds after this hook.
          const { document: resolvedDocument, variables } = resolved;
          Object.assign(context, { document: resolvedDocument, request: { ...request, variables } });
        },
        willSendResponse: ({ response: { body } }) => {
          if (body.kind === 'single' && renamedIds.length > 0)
            body.singleResult.extensions = { ...body.singleResult.extensions, renamedIds };
          return Promise.resolve();
        },
      });
    },
  };
}

/** Gives every error the id of its request, and writes down those whose cause the answer does not tell. */
function naming(log: ApolloParts['log']): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: ({ contextValue: { requestId } }) =>
      Promise.resolve({
        didEncounterErrors: ({ errors }) => {
          for (const error of errors) {
            // What is thrown outside of a resolver may be no GraphQLError.
            Object.assign(error, { extensions: { ...error.extensions, requestId } });
            if (['INTERNAL_SERVER_ERROR', 'SERVICE_UNAVAILABLE'].includes(toCode(error, error))) log(requestId, error);
          }
          return Promise.resolve();
        },
      }),
  };
}

/** Says with every answer on which version of the data it rests, and with which status. */
const versioning: ApolloServerPlugin<RequestContext> = {
  requestDidStart: ({ contextValue: { dataVersion, readVersionNow, requestId } }) =>
    Promise.resolve({
      willSendResponse: async ({ response }) => {
        response.http.headers.set('x-request-id', requestId);
        if (response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        const status = singleResult.errors
          ?.map((error) => statusOf.get(error.extensions?.code))
          .find((other) => other !== undefined);
        if (status !== undefined) response.http.status = status;
        const version = await dataVersion;
        // While an import lands, an answer may rest on either version: then it names none.
        if (version === undefined || version !== (await readVersionNow())) return;
        response.http.headers.set('x-data-version', version);
        singleResult.extensions = { ...singleResult.extensions, dataVersion: version };
      },
    }),
};
