import type { Kind, Model } from '../../model/model.js';
import { buildRecordSchema } from './build-record-schema.js';
import { buildStandingSchemas } from './build-standing-schema.js';
import { toDescription, type Draft } from './definitions.js';
import { toMapSchema, type JsonSchema } from './json-schema.js';

/** What an editor must know of one sort of data file. */
export interface DataSchema {
  /** `policy`, `themes`. */
  readonly name: string;
  /** The folder or the file that it is for: `policies`, `themes.yaml`. */
  readonly in: string;
  readonly schema: JsonSchema;
}

/** The JSON Schema of each sort of data file, made of the model; it accepts the forms that the checks accept. */
export function buildDataSchemas(model: Model): DataSchema[] {
  const shelves = new Map<string, Kind[]>();
  for (const kind of model.kinds.values()) {
    if (kind.recorded !== undefined) shelves.set(kind.recorded.in, [...(shelves.get(kind.recorded.in) ?? []), kind]);
  }
  return [...shelves].map(([where, kinds]) => buildDataSchema(where, kinds, model));
}

/** A schema as it is kept in schema/generated/data. */
export function printDataSchema({ schema }: DataSchema): string {
  return `${JSON.stringify(schema, null, 1)}\n`;
}

function buildDataSchema(where: string, kinds: readonly Kind[], model: Model): DataSchema {
  const draft: Draft = { model, definitions: new Map() };
  const record = buildRecordSchema(kinds, draft);
  const list = kinds[0]?.recorded?.list;
  const root = list === undefined ? takeRoot(record, draft) : buildListSchema(list, record, { kinds, draft });
  return {
    name: list ?? kinds.map(({ name }) => name.toLowerCase()).join('-'),
    in: where,
    schema: {
      $schema: 'http://json-schema.org/draft-07/schema#',
      $comment: 'Made of schema/*.graphql by scripts/write-data-schema.js; never edited.',
      ...root,
      definitions: Object.fromEntries(draft.definitions),
    },
  };
}

/** A file that holds a list of records, and names the sources of those that name none. */
function buildListSchema(
  list: string,
  record: JsonSchema,
  { kinds, draft }: { kinds: readonly Kind[]; draft: Draft },
): JsonSchema {
  const description = kinds.map(({ label }) => toDescription(label)).join(' ');
  const records: JsonSchema = { description, type: 'array', items: record };
  return toMapSchema({ ...buildStandingSchemas(draft, ['source', 'sources']), [list]: records }, [list]);
}

/** A `$ref` at the root would hide what stands beside it. */
function takeRoot(record: JsonSchema, { definitions }: Draft): JsonSchema {
  const name = record.$ref?.split('/').at(-1) ?? '';
  const root = definitions.get(name) ?? record;
  definitions.delete(name);
  return root;
}
