import type { FieldDefinitionNode } from 'graphql';
import { argumentsOf, hasDirective, toLabel } from './read-directives.js';
import { namedType, readField } from './read-field.js';
import type { Link, WrittenLink } from './model.js';

/** What a link's far end and its properties may be. */
export interface Ends {
  readonly kindsOf: ReadonlyMap<string, readonly string[]>;
  readonly properties: ReadonlyMap<string, readonly FieldDefinitionNode[]>;
}

/** Whether a field of a kind is a relationship. */
export function isLink(node: FieldDefinitionNode): boolean {
  return hasDirective(node, 'relationship');
}

/** Reads a relationship as the kind that has the field sees it. */
export function readLink(node: FieldDefinitionNode, ends: Ends): Link {
  const relationship = argumentsOf(node, 'relationship') as {
    type: string;
    direction: 'OUT' | 'IN';
    properties?: string;
  };
  const properties = ends.properties.get(relationship.properties ?? 'Link') ?? [];
  return {
    name: node.name.value,
    label: toLabel(node),
    type: relationship.type,
    direction: relationship.direction,
    otherEnds: ends.kindsOf.get(namedType(node.type)) ?? [namedType(node.type)],
    properties: properties.map(readField).filter((field) => !field.computed),
    required: hasDirective(node, 'required'),
    ...readWritten(node),
  };
}

function readWritten(node: FieldDefinitionNode): { written?: WrittenLink } {
  if (!hasDirective(node, 'written')) return {};
  const written = argumentsOf(node, 'written') as { as?: string; ref?: string; records?: boolean; local?: boolean };
  return {
    written: {
      key: written.as ?? node.name.value,
      ...(written.ref === undefined ? {} : { ref: written.ref }),
      records: written.records ?? false,
      local: written.local ?? false,
    },
  };
}
