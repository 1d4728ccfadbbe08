/** An entity as the statements describe it: by its properties, or by the JSON texts of what its claims set. */
export interface DescribedRow {
  readonly id: string;
  readonly kind: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly fields?: readonly string[];
}

/** The properties of a described entity, with the names it is printed by; of a field with several items the last one. */
export function toProperties({ id, properties, fields = [] }: DescribedRow): Readonly<Record<string, unknown>> {
  if (properties !== undefined) return properties;
  const known = Object.assign({}, ...fields.map((text) => JSON.parse(text) as object)) as Record<string, unknown>;
  return { ...known, name: known.nameZh ?? known.nameEn ?? id };
}
