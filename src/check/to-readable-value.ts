import type { Field } from '../model/model.js';
import type { Properties, PropertyValue } from './claim.js';

/** A field of a fact with the value it sets. */
export interface SetField {
  readonly field: Field;
  readonly value: PropertyValue;
}

const signs: Record<string, string> = { GT: '> ', GTE: '≥ ', LT: '< ', LTE: '≤ ', APPROX: '≈ ' };

/** What is printed for a fact: the Chinese of two languages, an amount with its normal form, or the value itself. */
export function toReadableValue(fact: string, fields: readonly SetField[]): { value: string; valueEn?: string } {
  const zh = findLanguage(fields, 'zh');
  const en = findLanguage(fields, 'en');
  if (zh !== undefined || en !== undefined)
    return { value: zh ?? en ?? '', ...(en === undefined ? {} : { valueEn: en }) };
  if (fields.some(({ field }) => field.type === 'Operator')) return { value: toAmount(toProperties(fields)) };
  const own = fields.find(({ field }) => field.path[0] === fact && field.path.length === 1);
  if (own !== undefined) return { value: toPlain(own.value) };
  return {
    value: fields.map(({ field, value }) => `${field.path.at(-1) ?? field.name}: ${toPlain(value)}`).join('; '),
  };
}

/** The properties that fields of one fact set together. */
export function toProperties(fields: readonly SetField[]): Properties {
  return Object.fromEntries(fields.map(({ field, value }) => [field.name, value]));
}

/** A single value as text; a point as latitude and longitude. */
export function toPlain(value: PropertyValue): string {
  if (typeof value === 'object' && 'latitude' in value) return `${value.latitude}, ${value.longitude}`;
  return String(value);
}

function findLanguage(fields: readonly SetField[], language: string): string | undefined {
  const found = fields.find(({ field }) => field.path[1] === language);
  return found === undefined ? undefined : toPlain(found.value);
}

function toAmount(amount: Properties): string {
  const operator = toPlain(amount.operator ?? '');
  const written = toSide(amount, ['value', 'valueTo', 'unit']);
  const normal = toSide(amount, ['normalValue', 'normalValueTo', 'normalUnit']);
  // A milestone (BY) may have no value; its operator is all that there is to print.
  return written === '' ? operator : `${signs[operator] ?? ''}${written}${normal === '' ? '' : ` = ${normal}`}`;
}

function toSide(amount: Properties, [from, to, unit]: [string, string, string]): string {
  const value = amount[from];
  if (value === undefined) return '';
  const upper = amount[to] === undefined ? '' : `–${toPlain(amount[to])}`;
  return `${toPlain(value)}${upper}${amount[unit] === undefined ? '' : ` ${toPlain(amount[unit])}`}`;
}
