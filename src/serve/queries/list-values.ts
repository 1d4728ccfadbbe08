import { isEnumType, type GraphQLResolveInfo } from 'graphql';

/** The values of a vocabulary as the schema lists them. */
export function listValues(info: GraphQLResolveInfo, vocabulary: string): readonly string[] {
  const type = info.schema.getType(vocabulary);
  return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
}
