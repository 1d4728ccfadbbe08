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
  const names = buildNames(known);
  return { ...known, ...names, name: names.nameZh ?? names.nameEn ?? id };
}

/** A measure is named by its text, a statement by its summary, a source by its title, whose letters tell its language (as the import names them). */
function buildNames({
  nameZh,
  nameEn,
  textZh,
  textEn,
  summaryZh,
  summaryEn,
  title,
}: Readonly<Record<string, unknown>>) {
  const isChinese = typeof title === 'string' && /\p{Script=Han}/u.test(title);
  const names = {
    nameZh: nameZh ?? textZh ?? summaryZh ?? (isChinese ? title : undefined),
    nameEn: nameEn ?? textEn ?? summaryEn ?? (isChinese ? undefined : title),
  };
  return Object.fromEntries(Object.entries(names).filter(([, name]) => name !== undefined));
}
