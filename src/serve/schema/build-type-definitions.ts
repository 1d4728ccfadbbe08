import {
  Kind,
  parse,
  visit,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DirectiveNode,
  type DocumentNode,
} from 'graphql';
import { hasDirective } from '../../model/read-directives.js';
import { namedType } from '../../model/read-field.js';

/** Turns the model of schema/ into the type definitions that the GraphQL library understands: its directives in place of ours. */
export function buildTypeDefinitions(schema: DocumentNode): DocumentNode {
  const ours = schema.definitions.filter((node) => node.kind === Kind.DIRECTIVE_DEFINITION);
  const names = new Set(ours.map((node) => node.name.value));
  const ownTypes = new Set(ours.flatMap((node) => (node.arguments ?? []).map((argument) => namedType(argument.type))));
  const cleaned = withoutDirectives(boundKinds(schema), (name) => names.has(name));
  const kept = cleaned.definitions.filter((node) => !isOwnDefinition(node, ownTypes));
  const readOnly = parse('extend schema @mutation(operations: [])').definitions;
  return { ...cleaned, definitions: [...kept, ...readOnly] };
}

/** Takes every directive out of definitions that need none in the public schema. */
export function withoutOwnDirectives(definitions: DocumentNode): DocumentNode {
  return withoutDirectives(definitions, () => true);
}

function withoutDirectives(document: DocumentNode, isOurs: (name: string) => boolean): DocumentNode {
  return visit(document, { Directive: (node) => (isOurs(node.name.value) ? null : undefined) });
}

function isOwnDefinition(node: DefinitionNode, ownTypes: ReadonlySet<string>): boolean {
  if (node.kind === Kind.DIRECTIVE_DEFINITION) return true;
  return node.kind === Kind.ENUM_TYPE_DEFINITION && ownTypes.has(node.name.value);
}

/** Every list of nodes has a bound, also where it is reached through an interface: a limit on a kind alone can be bypassed there. */
function boundKinds(schema: DocumentNode): DocumentNode {
  return visit(schema, {
    InterfaceTypeDefinition: (node) => ({
      ...node,
      directives: [...(node.directives ?? []), ...readDirectives(false)],
    }),
    ObjectTypeDefinition: (node) => {
      if (!hasDirective(node, 'node')) return undefined;
      return {
        ...node,
        directives: [...(node.directives ?? []), ...readDirectives(!onlyReached.has(node.name.value))],
      };
    },
    Directive: (node) => (node.name.value === 'relationship' ? withoutWrites(node) : undefined),
  });
}

/** They are read where something leads to them, not as lists of their own. */
const onlyReached = new Set(['Evidence', 'EntityReference']);

function readDirectives(atRoot: boolean): readonly ConstDirectiveNode[] {
  return parseDirectives(`@query(read: ${atRoot}, aggregate: false) @limit(default: 25, max: 100)`);
}

/** Nothing is written through a relationship, and nothing is aggregated over it: both would double the schema. */
function withoutWrites(directive: DirectiveNode): DirectiveNode {
  const [closed] = parseDirectives('@relationship(aggregate: false, nestedOperations: [])');
  return { ...directive, arguments: [...(directive.arguments ?? []), ...(closed?.arguments ?? [])] };
}

function parseDirectives(text: string): readonly ConstDirectiveNode[] {
  const [node] = parse(`scalar S ${text}`).definitions;
  return node?.kind === Kind.SCALAR_TYPE_DEFINITION ? (node.directives ?? []) : [];
}
