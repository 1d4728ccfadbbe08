import type { Kind } from '../../model/model.js';
import { standingKeys } from '../build-standing.js';
import { buildCountsSchema } from './build-counts-schema.js';
import { buildFieldSchema } from './build-field-schema.js';
import { buildLinkSchema } from './build-link-schema.js';
import { buildSpansSchema } from './build-spans-schema.js';
import { buildStandingSchemas } from './build-standing-schema.js';
import { buildIdSchema, toWordSchema } from './build-value-schema.js';
import { define, toDescription, type Draft } from './definitions.js';
import { toMapSchema, type JsonSchema } from './json-schema.js';

/** Refers to the schema of a record that is of one of these kinds; where there are several, it names its kind. */
export function buildRecordSchema(kinds: readonly Kind[], draft: Draft): JsonSchema {
  const [only, ...others] = kinds;
  const refer = (kind: Kind): JsonSchema =>
    define(draft, kind.name, () => buildKindSchema(kind, { choosesKind: others.length > 0, draft }));
  return only !== undefined && others.length === 0 ? refer(only) : { anyOf: kinds.map(refer) };
}

function buildKindSchema(kind: Kind, { choosesKind, draft }: { choosesKind: boolean; draft: Draft }): JsonSchema {
  const label = draft.model.vocabularies.get('EntityKind')?.labels.get(kind.name);
  const describe = (name: string): string => {
    const field = kind.fields.find((one) => one.name === name);
    return field === undefined ? '' : toDescription(field.label);
  };
  const structure: Record<string, JsonSchema> = {
    id: { ...buildIdSchema(draft), description: describe('id') },
    formerIds: { type: 'array', items: buildIdSchema(draft), description: describe('formerIds') },
    ...(choosesKind ? { kind: { ...toWordSchema([{ word: kind.name, label }]), description: describe('kind') } } : {}),
  };
  const facts = listKeys(kind).map((key): [string, JsonSchema] => [key, buildKeySchema(key, kind, draft)]);
  return {
    title: kind.name,
    description: toDescription(kind.label),
    ...toMapSchema(
      { ...structure, ...Object.fromEntries(facts), counts: buildCountsSchema(draft), ...listStanding(kind, draft) },
      ['id', ...(choosesKind ? ['kind'] : []), ...listRequired(kind)],
    ),
  };
}

/** The keys under which a record of the kind writes fields and links. */
function listKeys({ fields, links }: Kind): string[] {
  const own = fields.filter(({ computed, name }) => !computed && name !== 'id' && name !== 'formerIds');
  return [...new Set([...own.map(({ path }) => path[0] ?? ''), ...links.flatMap(({ written }) => written?.key ?? [])])];
}

function buildKeySchema(key: string, kind: Kind, draft: Draft): JsonSchema {
  const links = kind.links.filter(({ written }) => written?.key === key);
  const [link] = links;
  if (link === undefined) return buildFieldSchema(key, kind, draft);
  if (link.written?.records !== true) return buildLinkSchema(key, kind, draft);
  const kinds = link.otherEnds.flatMap((end) => draft.model.kinds.get(end) ?? []);
  const description = toDescription(link.label);
  // Evidence is no kind of entity: what is written in a source are its spans.
  if (kinds.length === 0) return { description, ...buildSpansSchema(draft) };
  return { description, type: 'array', items: buildRecordSchema(kinds, draft) };
}

/** A field that has the name of a standing key (a measure's modality) takes its place. */
function listStanding({ fields }: Kind, draft: Draft): Record<string, JsonSchema> {
  const free = standingKeys.filter((key) => !fields.some(({ computed, path }) => !computed && path[0] === key));
  return buildStandingSchemas(draft, free);
}

function listRequired({ fields, links, namedBy }: Kind): string[] {
  const own = fields.filter(({ required, computed, path }) => !computed && (required || path[0] === namedBy));
  const joined = links.filter(({ required }) => required);
  return [
    ...new Set([...own.map(({ path }) => path[0] ?? ''), ...joined.flatMap(({ written }) => written?.key ?? [])]),
  ];
}
