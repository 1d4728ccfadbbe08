import { standingKeys } from '../build-standing.js';
import { buildCitationSchema, buildIdSchema, buildTextSchema, buildValueSchema } from './build-value-schema.js';
import { define, type Draft } from './definitions.js';
import { toMapSchema, type JsonSchema } from './json-schema.js';

interface StandingKey {
  readonly words: string;
  readonly build: (draft: Draft) => JsonSchema;
}

/** By which keys records and facts speak of themselves, in words for editors. */
const keys: Readonly<Record<string, StandingKey>> = {
  evidence: {
    words: '证据 · Places in sources that state it: a list of source#17-29.',
    build: (draft) => ({ type: 'array', minItems: 1, items: buildCitationSchema(draft) }),
  },
  source: { words: '来源 · The source that states it, where no place in it is given.', build: buildCitationSchema },
  sources: {
    words: '来源（多个） · The sources that state it, where no place in them is given.',
    build: (draft) => ({ type: 'array', minItems: 1, items: buildCitationSchema(draft) }),
  },
  modality: {
    words: '言说方式 · How it is meant.',
    build: (draft) => buildValueSchema({ type: 'Modality' }, draft),
  },
  statedBy: { words: '言说者 · The expert or institution whose words they are.', build: buildIdSchema },
  rank: {
    words: '等级 · Which of several values that disagree is preferred.',
    build: (draft) => buildValueSchema({ type: 'Rank' }, draft),
  },
  why: { words: '理由 · The reason for a rank, a reading, an inference.', build: buildTextSchema },
  review: {
    words: '核对状态 · Whether somebody has checked it against an original.',
    build: (draft) => buildValueSchema({ type: 'Review' }, draft),
  },
  validFrom: {
    words: '有效起 · True in the world from.',
    build: (draft) => buildValueSchema({ type: 'String', form: 'DATE_OR_INTERVAL' }, draft),
  },
  validTo: {
    words: '有效止 · True in the world until.',
    build: (draft) => buildValueSchema({ type: 'String', form: 'DATE_OR_INTERVAL' }, draft),
  },
};

/** The keys by which a record or a fact in long form speaks of itself; only some, where they are named. */
export function buildStandingSchemas(draft: Draft, only: readonly string[] = standingKeys): Record<string, JsonSchema> {
  return Object.fromEntries(
    only.map((key) => {
      const known = keys[key];
      if (known === undefined) throw new Error(`The key "${key}" of a record has no schema for editors yet.`);
      return [key, define(draft, key, () => ({ ...known.build(draft), description: known.words }))];
    }),
  );
}

/** A fact in long form: its own keys, and those by which it speaks of itself. */
export function buildFactSchema(
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[],
  draft: Draft,
): JsonSchema {
  return toMapSchema({ ...buildStandingSchemas(draft), ...properties }, required);
}
