import type { ValueForm } from '../model/model.js';

const forms: Readonly<Record<ValueForm, { readonly fits: (text: string) => boolean; readonly words: string }>> = {
  DATE: { fits: isDate, words: "a date in quotes: '2031', '2031-05' or '2031-05-30', a day that exists" },
  DATE_OR_INTERVAL: {
    fits: (value) => isDate(value) || isInterval(value),
    words: "a date or an interval in quotes: '2031-05-30', '2031/2032', '../2031' or '2031/..', the earlier first",
  },
  URL: { fits: isWebAddress, words: 'an absolute http or https address' },
  SHA256: { fits: (value) => /^[0-9a-f]{64}$/.test(value), words: '64 hexadecimal digits in lower case' },
  CODE: { fits: (value) => /^\d{6}$/.test(value), words: "the six digits of GB/T 2260 in quotes: '440300'" },
  POLICY_ID: { fits: isId, words: 'the id of a policy' },
};

/** What should be written instead, in words; undefined where the text has the form. */
export function findFormFault(text: string, form: ValueForm): string | undefined {
  const { fits, words } = forms[form];
  return fits(text) ? undefined : words;
}

/** Whether a text is an id: lower-case words with hyphens. */
export function isId(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}

function isDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
  if (year === undefined) return false;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  if (day === undefined) return true;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function isInterval(text: string): boolean {
  const [from = '', to = '', ...rest] = text.split('/');
  if (rest.length > 0 || to === '' || from === '') return false;
  if (from === '..' || to === '..') return from !== to && isDate(from === '..' ? to : from);
  const precision = Math.min(from.length, to.length);
  return isDate(from) && isDate(to) && from.slice(0, precision) <= to.slice(0, precision);
}

function isWebAddress(text: string): boolean {
  return !/\s/.test(text) && /^https?:\/\//.test(text) && URL.canParse(text);
}
