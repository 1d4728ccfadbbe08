import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isObjectType,
  Kind,
  typeFromAST,
  type FieldNode,
  type FragmentSpreadNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type InlineFragmentNode,
  type SelectionNode,
} from 'graphql';

/** Gives the fields that some field nodes select of one kind: fragments about it or its interfaces opened, those about other kinds left out. */
export function selectForKind(kind: GraphQLObjectType, info: GraphQLResolveInfo): readonly FieldNode[] {
  const open = (selections: readonly SelectionNode[]): FieldNode[] =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      return isMeant(selection, kind, info) ? open(findSelections(selection, info)) : [];
    });
  return open(info.fieldNodes.flatMap((node) => node.selectionSet?.selections ?? []));
}

function findSelections(
  fragment: InlineFragmentNode | FragmentSpreadNode,
  { fragments }: GraphQLResolveInfo,
): readonly SelectionNode[] {
  const definition = fragment.kind === Kind.INLINE_FRAGMENT ? fragment : fragments[fragment.name.value];
  return definition?.selectionSet.selections ?? [];
}

function isMeant(
  fragment: InlineFragmentNode | FragmentSpreadNode,
  kind: GraphQLObjectType,
  info: GraphQLResolveInfo,
): boolean {
  const { variableValues } = info;
  if (getDirectiveValues(GraphQLSkipDirective, fragment, variableValues)?.if === true) return false;
  if (getDirectiveValues(GraphQLIncludeDirective, fragment, variableValues)?.if === false) return false;
  const definition = fragment.kind === Kind.INLINE_FRAGMENT ? fragment : info.fragments[fragment.name.value];
  if (!definition?.typeCondition) return true;
  const type = typeFromAST(info.schema, definition.typeCondition);
  return isAbstractType(type) ? info.schema.isSubType(type, kind) : isObjectType(type) && type.name === kind.name;
}
