import type { Field, Kind, Link, WrittenLink } from '../../model/model.js';
import { buildFactSchema } from './build-standing-schema.js';
import { buildIdSchema, buildValueSchema, toWordSchema } from './build-value-schema.js';
import { toDescription, type Draft } from './definitions.js';
import { toAnyKey, toMapSchema, toOneKey, type JsonSchema } from './json-schema.js';

type NamedLink = Link & { readonly written: WrittenLink & { readonly ref: string } };

/** The schema of a key that writes links: one or a list, each an id or the long form that names the other end by its kind. */
export function buildLinkSchema(key: string, kind: Kind, draft: Draft): JsonSchema {
  const links = kind.links.filter(
    (link): link is NamedLink => link.written?.key === key && link.written.ref !== undefined,
  );
  refuseUnlike(links, `${kind.name}.${key}`);
  const description = [...new Set(links.map(({ label }) => toDescription(label)))].join(' ');
  const field = kind.fields.find(({ computed, path }) => !computed && path[0] === key);
  if (field !== undefined) return { description, ...buildFieldOrLink(field, links, draft) };
  const [link, ...others] = links;
  const isShort = link !== undefined && others.length === 0 && !link.properties.some(({ required }) => required);
  const forms = [...(isShort ? [buildEndSchema(link, draft)] : []), buildLongForm(links, draft)];
  const minItems = links.some(({ required }) => required) ? { minItems: 1 } : {};
  const item: JsonSchema = forms.length === 1 ? (forms[0] ?? {}) : { anyOf: forms };
  return { description, anyOf: [...forms, { type: 'array', ...minItems, items: item }] };
}

/** All links of one key are told apart by the key of their other end, or by `type`; more a schema could not follow. */
function refuseUnlike(links: readonly NamedLink[], where: string): void {
  const shapes = new Set(links.map(({ properties }) => JSON.stringify(properties)));
  const refs = new Set(links.map(({ written }) => written.ref));
  if (shapes.size > 1 || (hasTypes(links) && refs.size > 1))
    throw new Error(`The links that ${where} writes differ in more than their other end or their type.`);
}

function hasTypes(links: readonly NamedLink[]): boolean {
  return new Set(links.map(({ type }) => type)).size > 1;
}

function buildLongForm(links: readonly NamedLink[], draft: Draft, also: Record<string, JsonSchema> = {}): JsonSchema {
  const properties = links[0]?.properties ?? [];
  const ends = Object.fromEntries(links.map((link) => [link.written.ref, buildEndSchema(link, draft)]));
  const refs = Object.keys(ends);
  const words = toWordSchema(links.map(({ type: word, label }) => ({ word, label })));
  const type = hasTypes(links) ? { type: { ...words, description: '关系类型 · How it stands to the other end.' } } : {};
  const required = properties.flatMap(({ required: must, path }) => (must ? [path[0] ?? ''] : []));
  const one = refs.length === 1 && Object.keys(also).length === 0 ? refs : [];
  return {
    title: `{${refs.map((ref) => `${ref}: …`).join(' | ')}}`,
    ...buildFactSchema(
      { ...also, ...type, ...ends, ...buildPropertySchemas(properties, draft) },
      [...Object.keys(type), ...one, ...required],
      draft,
    ),
    ...(one.length > 0
      ? {}
      : Object.keys(also).length > 0
        ? toAnyKey([...Object.keys(also), ...refs])
        : toOneKey(refs)),
  };
}

/** A key that holds a value and may also name a record: `publisher: {value: Daily Freedonian, institution: …}`. */
function buildFieldOrLink(field: Field, links: readonly NamedLink[], draft: Draft): JsonSchema {
  const value = buildValueSchema(field, draft);
  return {
    anyOf: [value, buildLongForm(links, draft, { value: { ...value, description: toDescription(field.label) } })],
  };
}

/** The id of the other end: of a record, of a record inside another file's, or short, of one in this file. */
function buildEndSchema({ label, otherEnds, written: { local } }: NamedLink, draft: Draft): JsonSchema {
  const kinds = otherEnds.flatMap((end) => draft.model.kinds.get(end) ?? []);
  const isInner = !local && kinds.every(({ recorded }) => recorded === undefined);
  const where = [...new Set(kinds.flatMap(({ recorded }) => recorded?.in ?? []))];
  const place = local ? ' (this file)' : where.length === 0 ? '' : ` (${where.join(', ')})`;
  return {
    ...buildIdSchema(draft, isInner),
    description: `${label.zh} · id of ${kinds.map(({ name }) => name).join(' or ')}${place}.`,
  };
}

function buildPropertySchemas(properties: readonly Field[], draft: Draft): Record<string, JsonSchema> {
  const keys = [...new Set(properties.map(({ path }) => path[0] ?? ''))];
  return Object.fromEntries(
    keys.map((key) => {
      const fields = properties.filter(({ path }) => path[0] === key);
      const parts = fields.map((field): [string, JsonSchema] => [
        field.path[1] ?? '',
        { ...buildValueSchema(field, draft), description: toDescription(field.label) },
      ]);
      const [part] = parts;
      if (part?.[0] === '') return [key, part[1]];
      const description = fields.map(({ label }) => toDescription(label)).join(' ');
      return [key, { description, ...toMapSchema(Object.fromEntries(parts), []) }];
    }),
  );
}
