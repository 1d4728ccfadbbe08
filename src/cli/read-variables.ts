import { Kind, parse, type OperationDefinitionNode, type TypeNode } from 'graphql';
import { UsageError } from '../problem.js';
import { describeNearest } from '../model/describe-nearest.js';

/** Reads `name=value` pairs into the variables of a document; text stays text, anything else is read as JSON. */
export function readVariables(document: string, pairs: readonly string[]): Record<string, unknown> {
  const types = variableTypes(document);
  return Object.fromEntries(pairs.map((pair) => readVariable(pair, types)));
}

/** The ids among given variables: the values of those that are an ID, or a list of them. */
export function listIdVariables(document: string, variables: Readonly<Record<string, unknown>>): string[] {
  const types = variableTypes(document);
  return Object.entries(variables)
    .filter(([name]) => isId(types.get(name)))
    .flatMap(([, value]) => (Array.isArray(value) ? (value as unknown[]) : [value]))
    .filter((value) => typeof value === 'string');
}

function isId(type: TypeNode | undefined): boolean {
  if (type === undefined) return false;
  return type.kind === Kind.NAMED_TYPE ? type.name.value === 'ID' : isId(type.type);
}

function variableTypes(document: string): Map<string, TypeNode> {
  const operation = parse(document).definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  return new Map((operation?.variableDefinitions ?? []).map((node) => [node.variable.name.value, node.type]));
}

function readVariable(pair: string, types: ReadonlyMap<string, TypeNode>): [string, unknown] {
  const at = pair.indexOf('=');
  if (at < 1) throw new UsageError(`--variable "${pair}" is not of the form name=value.`);
  const [name, text] = [pair.slice(0, at), pair.slice(at + 1)];
  const type = types.get(name);
  if (!type) throw new UsageError(describeUnknown(name, [...types.keys()]));
  return [name, isText(type) ? text : readJson(name, text)];
}

function describeUnknown(name: string, known: readonly string[]): string {
  if (known.length === 0) return `The question has no variables, so not "${name}" either.`;
  return `The question has no variable "${name}".${describeNearest(name, known)} It has: ${known.join(', ')}.`;
}

function isText(type: TypeNode): boolean {
  if (type.kind === Kind.NON_NULL_TYPE) return isText(type.type);
  return type.kind === Kind.NAMED_TYPE && !['Int', 'Float', 'Boolean'].includes(type.name.value);
}

function readJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new UsageError(`--variable ${name}=${text}: a number, true, false, or a list like ["a"] is wanted.`, {
      cause,
    });
  }
}
