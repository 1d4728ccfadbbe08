import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  type DefinitionNode,
  type DocumentNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { argumentTexts, fieldTexts, typeTexts } from './generated-texts.js';

/** Gives a description to every type, field, argument and enum value that the library made without one. */
export function describeGenerated(schema: GraphQLSchema, model: DocumentNode): void {
  for (const node of model.definitions) restoreDescription(schema, node);
  const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
  for (const type of types) {
    type.description ||= describeType(type);
    if (isEnumType(type))
      type.getValues().forEach((value) => (value.description ||= fieldTexts[value.name] ?? value.name));
    if (isInputObjectType(type)) describeInputs(type, schema);
    if (isObjectType(type) || isInterfaceType(type)) describeFields(Object.values(type.getFields()), schema);
  }
}

/** The library overwrites what the model says of relationship properties. */
function restoreDescription(schema: GraphQLSchema, node: DefinitionNode): void {
  if (node.kind !== Kind.OBJECT_TYPE_DEFINITION || !node.description) return;
  const type = schema.getType(node.name.value);
  if (type) type.description = node.description.value;
}

function describeType(type: GraphQLNamedType): string {
  const ending = Object.keys(typeTexts).find((other) => type.name.endsWith(other)) ?? '';
  const [zh = '', en = ''] = (typeTexts[ending] ?? '').split(' · ');
  const about = ending === '' ? type.name : type.name.slice(0, -ending.length);
  return about === '' ? `${zh} · ${en}` : `${zh}（${about}） · ${en} (${about})`;
}

/** A filter or an order over a field is about that field, so it is described in the same words. */
function describeInputs(type: GraphQLNamedType, schema: GraphQLSchema): void {
  if (!isInputObjectType(type)) return;
  const about = schema.getType(type.name.replace(/(Edge)?(Where|Sort)$/, ''));
  const described = isObjectType(about) || isInterfaceType(about) ? about.getFields() : {};
  for (const field of Object.values(type.getFields())) {
    const plain = field.name.replace(/Connection$/, '');
    field.description ||=
      fieldTexts[field.name] ?? described[plain]?.description ?? getNamedType(field.type).description;
  }
}

function describeFields(fields: readonly GraphQLField<unknown, unknown>[], schema: GraphQLSchema): void {
  for (const field of fields) {
    field.description ||= describeField(field, fields);
    field.args.forEach((argument) => describeArgument(argument, schema));
  }
}

function describeField(
  field: GraphQLField<unknown, unknown>,
  siblings: readonly GraphQLField<unknown, unknown>[],
): string {
  const plain = field.name.replace(/Connection$/, '');
  const sibling = siblings.find((other) => other.name === plain && other !== field);
  if (sibling?.description) return `${sibling.description} With what the relationship itself carries.`;
  return fieldTexts[field.name] ?? `列表：${getNamedType(field.type).description ?? field.name}`;
}

function describeArgument(argument: GraphQLArgument, schema: GraphQLSchema): void {
  argument.description ||=
    argumentTexts[argument.name] ?? schema.getType(getNamedType(argument.type).name)?.description;
}
