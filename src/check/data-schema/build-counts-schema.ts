import { buildFactSchema } from './build-standing-schema.js';
import { buildValueSchema, toWordSchema } from './build-value-schema.js';
import { define, type Draft } from './definitions.js';
import type { JsonSchema } from './json-schema.js';

/** What a source says how many there are: `counts: [{of: measures, value: 18}]`. */
export function buildCountsSchema(draft: Draft): JsonSchema {
  return define(draft, 'counts', () => {
    const { values = [], labels } = draft.model.vocabularies.get('CountOf') ?? {};
    const of = toWordSchema(
      values.map((word) => ({ word: word.toLowerCase().replaceAll('_', '-'), label: labels?.get(word) })),
    );
    const value = { ...buildValueSchema({ type: 'Int' }, draft), description: '数目 · How many the source says.' };
    return {
      description: '计数 · What a source says how many there are: {of: measures, value: 18}. Never reconciled.',
      type: 'array',
      items: buildFactSchema(
        { of: { ...of, description: '计数对象 · What is counted.' }, value },
        ['of', 'value'],
        draft,
      ),
    };
  });
}
