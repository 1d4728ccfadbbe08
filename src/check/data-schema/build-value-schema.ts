import type { Field, Label, ValueForm } from '../../model/model.js';
import { define, toDescription, type Draft } from './definitions.js';
import type { JsonSchema } from './json-schema.js';

const id = '[a-z0-9]+(?:-[a-z0-9]+)*';
const monthDays = [
  '(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])',
  '(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)',
  '02-(?:0[1-9]|1\\d|2[0-8])',
].join('|');
const leapYear = '(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';
const date = `(?:\\d{4}(?:-(?:0[1-9]|1[0-2]))?|\\d{4}-(?:${monthDays})|${leapYear}-02-29)`;

/** What a text must look like, and the words an editor has for it. */
const forms: Record<ValueForm, { pattern: string; words: string }> = {
  DATE: { pattern: `^${date}$`, words: "日期 · A date in quotes: '2031', '2031-05' or '2031-05-30'." },
  DATE_OR_INTERVAL: {
    pattern: `^(?:${date}(?:/(?:${date}|\\.\\.))?|\\.\\./${date})$`,
    words: "日期或区间 · A date or an interval in quotes: '2031-05-30', '2031/2032', '../2031' or '2031/..'.",
  },
  URL: { pattern: '^https?://\\S+$', words: '网址 · An absolute http or https address.' },
  SHA256: { pattern: '^[0-9a-f]{64}$', words: '哈希 · 64 hexadecimal digits in lower case.' },
  CODE: { pattern: '^\\d{6}$', words: "行政区划代码 · The six digits of GB/T 2260 in quotes: '440300'." },
  POLICY_ID: { pattern: `^${id}$`, words: '政策编号 · The id of a policy.' },
};

/** The schema of one value of a field: its type, its form, or the list it is one of. */
export function buildValueSchema({ type, form }: Pick<Field, 'type' | 'form'>, draft: Draft): JsonSchema {
  if (draft.model.vocabularies.has(type)) return buildVocabularySchema(type, draft);
  if (type === 'Int') return define(draft, 'Int', () => ({ type: 'integer', ...exact }));
  if (type === 'Float') return define(draft, 'Float', () => ({ type: 'number', ...exact }));
  if (type === 'Boolean') return { type: 'boolean' };
  if (type !== 'String' && type !== 'ID') throw new Error(`No value of type ${type} can be written in a data file.`);
  return form === undefined ? buildTextSchema(draft) : define(draft, form, () => toPattern(forms[form]));
}

/** Whole numbers that are kept exactly; no number with a fraction lies beyond. */
const exact = { minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER };

/** A text that says something, with no blanks around it. */
export function buildTextSchema(draft: Draft): JsonSchema {
  return define(draft, 'Text', () =>
    toPattern({
      pattern: '^\\S(?:[\\s\\S]*\\S)?\\n?$',
      words: '文字 · A text without blanks around it; a number that is a text stands in quotes.',
    }),
  );
}

/** An id; `inner` is one that is made of the id of its file and a short one. */
export function buildIdSchema(draft: Draft, inner = false): JsonSchema {
  return inner
    ? define(draft, 'InnerId', () =>
        toPattern({ pattern: `^${id}/${id}$`, words: '编号 · The id of a policy, a slash, the short id in it.' }),
      )
    : define(draft, 'Id', () => toPattern({ pattern: `^${id}$`, words: '编号 · Lower-case words with hyphens.' }));
}

/** A place in a source: `source#17-29`, or the source as a whole. */
export function buildCitationSchema(draft: Draft): JsonSchema {
  return define(draft, 'Citation', () =>
    toPattern({
      pattern: `^${id}(?:#[\\s\\S]+)?$`,
      words: '证据 · source#17-29, source#label, or the id of the source.',
    }),
  );
}

/** A closed list of words with a description of each. */
export function toWordSchema(
  words: readonly { readonly word: string; readonly label: Label | undefined }[],
): JsonSchema {
  return {
    enum: words.map(({ word }) => word),
    enumDescriptions: words.map(({ label }) => (label === undefined ? '' : toDescription(label))),
  };
}

function buildVocabularySchema(name: string, draft: Draft): JsonSchema {
  return define(draft, name, () => {
    const { values = [], labels } = draft.model.vocabularies.get(name) ?? {};
    return toWordSchema(values.map((word) => ({ word, label: labels?.get(word) })));
  });
}

function toPattern({ pattern, words }: { pattern: string; words: string }): JsonSchema {
  return { type: 'string', description: words, pattern, patternErrorMessage: words };
}
