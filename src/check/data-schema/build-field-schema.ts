import type { Field, Kind } from '../../model/model.js';
import { buildFactSchema } from './build-standing-schema.js';
import { buildValueSchema, toWordSchema } from './build-value-schema.js';
import { define, toDescription, type Draft } from './definitions.js';
import { toAnyKey, type JsonSchema } from './json-schema.js';

/** The schema of a key that writes fields: `policyType: PLAN`, `name: {zh: …, en: …}`, each also in long form. */
export function buildFieldSchema(key: string, kind: Kind, draft: Draft): JsonSchema {
  const fields = kind.fields.filter(({ computed, path }) => !computed && path[0] === key);
  const [first] = fields;
  if (first === undefined) throw new Error(`${kind.name} has no field that is written as ${key}.`);
  if (fields.some(({ role }) => role !== undefined)) return buildDatesSchema(fields, draft);
  if (fields.every(({ path }) => path.length === 2)) return buildPartsSchema(key, fields, { kind, draft });
  if (fields.length > 1)
    throw new Error(`${kind.name} writes several fields as ${key}: no schema can tell them apart.`);
  const description = toDescription(first.label);
  if (first.type === 'Point') return { description, ...buildPointSchema(draft) };
  const item = buildItemSchema(first, draft);
  if (!first.list) return { description, ...item };
  const list: JsonSchema = { type: 'array', items: item };
  return { description, anyOf: [list, toLongForm(list, draft)] };
}

/** A value in short form or in long form. */
export function buildItemSchema(field: Field, draft: Draft): JsonSchema {
  const value = buildValueSchema(field, draft);
  const name = `${value.$ref?.split('/').at(-1) ?? field.type}.long`;
  return {
    anyOf: [value, define(draft, name, () => toLongForm(value, draft))],
  };
}

function toLongForm(value: JsonSchema, draft: Draft): JsonSchema {
  const described = { ...value, description: '值 · The value itself.' };
  return { title: '{value: …}', ...buildFactSchema({ value: described }, ['value'], draft) };
}

/** A map with a part for each language, or for each code. */
function buildPartsSchema(
  key: string,
  fields: readonly Field[],
  { kind, draft }: { kind: Kind; draft: Draft },
): JsonSchema {
  const parts = fields.map((field): [string, JsonSchema] => {
    const description = toDescription(field.label);
    return [
      field.path[1] ?? '',
      field.list
        ? { description, type: 'array', items: buildItemSchema(field, draft) }
        : { ...buildValueSchema(field, draft), description },
    ];
  });
  return {
    description: fields.map(({ label }) => toDescription(label)).join(' '),
    ...buildFactSchema(Object.fromEntries(parts), [], draft),
    ...(key === kind.namedBy ? toAnyKey(parts.map(([part]) => part)) : {}),
  };
}

function buildPointSchema(draft: Draft): JsonSchema {
  const lat: JsonSchema = { type: 'number', minimum: -90, maximum: 90, description: '纬度 · Latitude, WGS 84.' };
  const lon: JsonSchema = { type: 'number', minimum: -180, maximum: 180, description: '经度 · Longitude, WGS 84.' };
  return buildFactSchema({ lat, lon }, ['lat', 'lon'], draft);
}

function buildDatesSchema(fields: readonly Field[], draft: Draft): JsonSchema {
  const dates = [...new Map(fields.map((field) => [field.form, buildValueSchema(field, draft)])).values()];
  const [date] = dates;
  if (date === undefined || dates.length > 1) throw new Error('The dates of one list have several forms.');
  const role = {
    ...toWordSchema(fields.map(({ role: word = '', label }) => ({ word, label }))),
    description: '日期角色 · What happened on the date.',
  };
  return {
    description: "日期 · What happened when: {role: ISSUED, date: '2031-05-30'}. A missing role is unknown.",
    type: 'array',
    items: buildFactSchema({ role, date }, ['role', 'date'], draft),
  };
}
