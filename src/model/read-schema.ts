import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  Kind,
  parse,
  visit,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
} from 'graphql';

/** Reads schema/ (all of it but what is generated) into one document, with the fields of `Entity` completed in every kind. */
export function readSchema(folder: string): DocumentNode {
  const text = listSchemaFiles(folder)
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
  return completeKinds(parse(text));
}

function listSchemaFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql') && !file.startsWith('generated'))
    .sort();
}

/** The fields that every kind shares are declared once, on the interface; GraphQL wants them repeated. */
function completeKinds(document: DocumentNode): DocumentNode {
  const entity = document.definitions.find(
    (node): node is InterfaceTypeDefinitionNode =>
      node.kind === Kind.INTERFACE_TYPE_DEFINITION && node.name.value === 'Entity',
  );
  if (!entity) throw new Error('schema/ declares no interface Entity.');
  const shared = (entity.fields ?? []).map(toOwnField);
  return visit(document, {
    ObjectTypeDefinition: (node) => (isEntityKind(node) ? withFields(node, shared) : undefined),
  });
}

function isEntityKind(node: ObjectTypeDefinitionNode): boolean {
  return (node.interfaces ?? []).some((name) => name.name.value === 'Entity');
}

function withFields(node: ObjectTypeDefinitionNode, shared: readonly FieldDefinitionNode[]): ObjectTypeDefinitionNode {
  const own = node.fields ?? [];
  const missing = shared.filter((field) => !own.some((other) => other.name.value === field.name.value));
  return { ...node, fields: [...missing, ...own] };
}

/** Claims point at their subject and object, so an entity sees both relationships from their far end. */
const claimLinks: Record<string, string> = { claims: 'SUBJECT', namedIn: 'OBJECT' };

function toOwnField(field: FieldDefinitionNode): FieldDefinitionNode {
  const type = claimLinks[field.name.value];
  if (type === undefined) return field;
  const [definition] = parse(`type T { f: [Claim!]! @relationship(type: "${type}", direction: IN) }`).definitions;
  const directives = (definition as ObjectTypeDefinitionNode).fields?.[0]?.directives ?? [];
  return { ...field, directives };
}
