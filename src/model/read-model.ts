import { Kind as NodeKind, type DocumentNode, type ObjectTypeDefinitionNode } from 'graphql';
import { argumentsOf, hasDirective, toLabel } from './read-directives.js';
import { readField } from './read-field.js';
import { isLink, readLink, type Ends } from './read-link.js';
import type { Field, Kind, Model, Unit, Vocabulary } from './model.js';

/** Reads the type definitions of schema/ into the Model that checking and storing use. */
export function readModel(schema: DocumentNode): Model {
  const kinds = kindNodes(schema);
  const ends = readEnds(schema, kinds);
  return {
    kinds: new Map(kinds.map((node) => [node.name.value, readKind(node, ends)])),
    records: new Map(recordNodes(schema).map((node) => [node.name.value, readValues(node)])),
    vocabularies: new Map(readVocabularies(schema).map((vocabulary) => [vocabulary.name, vocabulary])),
    units: readUnits(schema),
  };
}

function objectTypes(schema: DocumentNode): ObjectTypeDefinitionNode[] {
  return schema.definitions.filter(
    (node): node is ObjectTypeDefinitionNode => node.kind === NodeKind.OBJECT_TYPE_DEFINITION,
  );
}

function kindNodes(schema: DocumentNode): ObjectTypeDefinitionNode[] {
  return objectTypes(schema).filter((node) => interfaceNames(node).includes('Entity'));
}

function recordNodes(schema: DocumentNode): ObjectTypeDefinitionNode[] {
  return objectTypes(schema).filter((node) => hasDirective(node, 'node') && !interfaceNames(node).includes('Entity'));
}

function interfaceNames(node: ObjectTypeDefinitionNode): string[] {
  return (node.interfaces ?? []).map((name) => name.name.value);
}

/** Which kinds a type name stands for (an interface stands for several), and the types of relationship properties. */
function readEnds(schema: DocumentNode, kinds: readonly ObjectTypeDefinitionNode[]): Ends {
  const kindsOf = new Map<string, string[]>();
  for (const node of kinds) {
    for (const name of [node.name.value, ...interfaceNames(node)]) {
      kindsOf.set(name, [...(kindsOf.get(name) ?? []), node.name.value]);
    }
  }
  const properties = objectTypes(schema).filter((node) => hasDirective(node, 'relationshipProperties'));
  return { kindsOf, properties: new Map(properties.map((node) => [node.name.value, node.fields ?? []])) };
}

function readValues({ fields = [] }: ObjectTypeDefinitionNode): readonly Field[] {
  return fields.filter((field) => !isLink(field)).map(readField);
}

function readKind(node: ObjectTypeDefinitionNode, ends: Ends): Kind {
  const labels = argumentsOf(node, 'node').labels ?? [node.name.value];
  const recorded = argumentsOf(node, 'recorded');
  return {
    name: node.name.value,
    label: toLabel(node),
    labels: labels as string[],
    fields: readValues(node),
    links: (node.fields ?? []).filter(isLink).map((field) => readLink(field, ends)),
    namedBy: (argumentsOf(node, 'namedBy').fact as string | undefined) ?? 'name',
    ...(recorded.in === undefined ? {} : { recorded: recorded as { in: string; list?: string } }),
  };
}

function readVocabularies(schema: DocumentNode): Vocabulary[] {
  return schema.definitions
    .filter((node) => node.kind === NodeKind.ENUM_TYPE_DEFINITION)
    .map((node) => ({
      name: node.name.value,
      values: (node.values ?? []).map((value) => value.name.value),
      labels: new Map((node.values ?? []).map((value) => [value.name.value, toLabel(value)])),
    }));
}

function readUnits(schema: DocumentNode): Map<string, Unit[]> {
  const kinds = schema.definitions.find(
    (node) => node.kind === NodeKind.ENUM_TYPE_DEFINITION && node.name.value === 'UnitKind',
  );
  if (kinds?.kind !== NodeKind.ENUM_TYPE_DEFINITION) throw new Error('schema/ declares no enum UnitKind.');
  return new Map(
    (kinds.values ?? []).map((value) => [
      value.name.value,
      (value.directives ?? [])
        .filter((directive) => directive.name.value === 'unit')
        .map((directive) => argumentsOf({ directives: [directive] }, 'unit') as unknown as Unit),
    ]),
  );
}
