import {
  getVariableValues,
  GraphQLError,
  Kind,
  OperationTypeNode,
  visit,
  type DocumentNode,
  type OperationDefinitionNode,
} from 'graphql';
import { judgeSelections } from './judge-selections.js';
import { judgeVariables } from './judge-variables.js';
import { limits } from './limits.js';
import { refuse } from './refuse.js';
import type { Request } from './request.js';

/** The one place where a request is judged before it costs anything: the first limit it goes beyond, or nothing. */
export function judgeRequest(request: Request): GraphQLError | undefined {
  if (request.operation.operation !== OperationTypeNode.QUERY) return refuseWriting(request.operation);
  const tooDeep = judgeVariables(request.variables);
  if (tooDeep) return tooDeep;
  const { coerced } = getVariableValues(request.schema, request.operation.variableDefinitions ?? [], request.variables);
  // Variables of a wrong form are refused by the execution itself, which names them.
  if (!coerced) return undefined;
  return judgeDocument(request.document) ?? judgeSelections(request, coerced);
}

function refuseWriting(operation: OperationDefinitionNode): GraphQLError {
  const message = `A ${operation.operation} was asked; the API only reads. Facts enter by data files: see CONTRIBUTING.md.`;
  return new GraphQLError(message, { nodes: operation, extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
}

function judgeDocument(document: DocumentNode): GraphQLError | undefined {
  const count = { aliases: 0, directives: 0 };
  visit(document, {
    [Kind.FIELD]: (node) => {
      if (node.alias) count.aliases += 1;
    },
    [Kind.DIRECTIVE]: () => {
      count.directives += 1;
    },
  });
  for (const name of ['aliases', 'directives'] as const) {
    if (count[name] <= limits[name]) continue;
    const advice = 'Ask in several requests.';
    return refuse({
      code: 'COST_LIMIT_EXCEEDED',
      limit: `The number of ${name}`,
      value: count[name],
      allowed: `${limits[name]}`,
      advice,
    });
  }
  return undefined;
}
