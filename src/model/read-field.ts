import { Kind as NodeKind, type FieldDefinitionNode, type TypeNode } from 'graphql';
import { argumentsOf, hasDirective, toLabel } from './read-directives.js';
import type { Field, ValueForm } from './model.js';

/** Reads a field that holds a value (not a relationship). */
export function readField(node: FieldDefinitionNode): Field {
  const name = node.name.value;
  const written = argumentsOf(node, 'written') as { as?: string; fact?: string; role?: string };
  const form = argumentsOf(node, 'form').is as ValueForm | undefined;
  const { as: validTime } = argumentsOf(node, 'validTime') as { as?: Field['validTime'] };
  const path = (written.as ?? name).split('.');
  const standsAlone = written.role !== undefined || isList(node.type);
  return {
    name,
    label: toLabel(node),
    type: namedType(node.type),
    list: isList(node.type),
    required: hasDirective(node, 'required'),
    computed: hasDirective(node, 'computed'),
    paged: hasDirective(node, 'paged'),
    path,
    // The two languages of one text are one fact; dates of a list and items of a list are facts of their own field.
    fact: written.fact ?? (standsAlone ? name : (path[0] ?? name)),
    ...(form === undefined ? {} : { form }),
    ...(written.role === undefined ? {} : { role: written.role }),
    ...(validTime === undefined ? {} : { validTime }),
  };
}

/** The name of the type inside lists and non-null marks. */
export function namedType(type: TypeNode): string {
  return type.kind === NodeKind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

function isList(type: TypeNode): boolean {
  if (type.kind === NodeKind.NAMED_TYPE) return false;
  return type.kind === NodeKind.LIST_TYPE || isList(type.type);
}
