import { buildTextSchema, buildValueSchema } from './build-value-schema.js';
import type { Draft } from './definitions.js';
import { toMapSchema, toOneKey, type JsonSchema } from './json-schema.js';

/** The places in a source that facts point to: `spans: [{at: 17-29, line: 2, quote: …, sha256: …}]`. */
export function buildSpansSchema(draft: Draft): JsonSchema {
  const at: JsonSchema = {
    type: 'string',
    description: '起止 · Characters of the text from 0, the end exclusive: 17-29.',
    pattern: '^\\d{1,9}-\\d{1,9}$',
    patternErrorMessage: '起止 · Two numbers of characters: 17-29.',
  };
  const section = {
    ...buildTextSchema(draft),
    description: '标签 · A label unique in the source, where offsets are not known.',
  };
  const line: JsonSchema = { type: 'integer', minimum: 1, description: '行 · Line in the text, from 1.' };
  const quote: JsonSchema = {
    type: 'string',
    pattern: '\\S',
    maxLength: 40,
    description: '引文 · The span, or its beginning: at most 40 characters.',
  };
  const sha256 = {
    ...buildValueSchema({ type: 'String', form: 'SHA256' }, draft),
    description: '哈希 · SHA-256 of the exact span; of the quote, where there is only a label.',
  };
  const span = toMapSchema({ at, section, line, quote, sha256 }, ['quote', 'sha256']);
  return { type: 'array', items: { ...span, ...toOneKey(['at', 'section']) } };
}
