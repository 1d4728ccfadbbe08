import { Kind, type DefinitionNode, type DocumentNode, type FieldDefinitionNode, type TypeNode } from 'graphql';
import { hasDirective } from '../../model/read-directives.js';
import { namedType } from '../../model/read-field.js';

/** The model in two parts: what the GraphQL library answers, and what resolvers of our own answer. */
export interface SplitModel {
  /** Kinds, relationships, and vocabularies. */
  readonly library: DocumentNode;
  /** Queries of our own, and the types that they alone need. */
  readonly own: DocumentNode;
}

/** Splits the model of schema/: the library reserves names like `SearchConnection`, and need not know what it does not answer. */
export function splitQueries(model: DocumentNode): SplitModel {
  const { definitions } = model;
  const [nodes, values] = [definitions.filter(isNodes), definitions.filter((node) => !isNodes(node))];
  const [ofNodes, ofValues] = [listUsed(nodes), listUsed(values)];
  const shared = values.filter((node) => ofNodes.has(nameOf(node)));
  const own = values.filter((node) => !shared.includes(node) && (isQuery(node) || ofValues.has(nameOf(node))));
  return { library: { ...model, definitions: [...nodes, ...shared] }, own: { ...model, definitions: own } };
}

function nameOf(node: DefinitionNode): string {
  return 'name' in node ? node.name.value : '';
}

function isQuery(node: DefinitionNode): boolean {
  return node.kind === Kind.OBJECT_TYPE_EXTENSION;
}

function isNodes(node: DefinitionNode): boolean {
  if (node.kind === Kind.OBJECT_TYPE_DEFINITION)
    return hasDirective(node, 'node') || hasDirective(node, 'relationshipProperties');
  return node.kind === Kind.INTERFACE_TYPE_DEFINITION || node.kind === Kind.DIRECTIVE_DEFINITION;
}

/** Names of the types that fields and arguments of these definitions have. */
function listUsed(definitions: readonly DefinitionNode[]): ReadonlySet<string> {
  const types: TypeNode[] = definitions.flatMap((node) => {
    if (node.kind === Kind.DIRECTIVE_DEFINITION) return (node.arguments ?? []).map((argument) => argument.type);
    const fields = 'fields' in node ? ((node.fields ?? []) as readonly FieldDefinitionNode[]) : [];
    return fields.flatMap((field) => [field.type, ...(field.arguments ?? []).map((argument) => argument.type)]);
  });
  return new Set(types.map(namedType));
}
