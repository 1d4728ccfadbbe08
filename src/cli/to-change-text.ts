import type { ToldValue, ToldValues } from '../store/graph-change.js';

const signs: Readonly<Record<string, string>> = { GT: '> ', GTE: '≥ ', LT: '< ', LTE: '≤ ', APPROX: '≈ ' };

/** Says what the values of one fact were and are: `3000 → 4500 PFLOPS`, `zh 自由市 → 自由城`, `2031-05-30 → 2031-05-31`. */
export function toChangeText(fact: string, before: ToldValues, after: ToldValues): string {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );
  if (fact === 'amount' && names.some((name) => !name.startsWith('normal'))) return toAmountChange(before, after);
  return names
    .map((name) => [toPart(name, fact), toStep(before[name], after[name])].filter((part) => part !== '').join(' '))
    .join(', ');
}

/** Which part of a fact a property is: the language of a name, else the property; nothing where it is the fact itself. */
function toPart(name: string, fact: string): string {
  if (name === fact) return '';
  const rest = name.startsWith(fact) ? name.slice(fact.length) : '';
  return rest === '' ? name : rest.toLowerCase();
}

function toStep(before: ToldValue | undefined, after: ToldValue | undefined): string {
  if (Array.isArray(before) || Array.isArray(after)) return toListStep(toItems(before), toItems(after));
  const [old, now] = clip(toText(before), toText(after));
  return `${old} → ${now}`;
}

function toItems(value: ToldValue | undefined): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : value === undefined ? [] : [toText(value)];
}

function toListStep(before: readonly string[], after: readonly string[]): string {
  const more = after.filter((item) => !before.includes(item)).map((item) => `+${item}`);
  const fewer = before.filter((item) => !after.includes(item)).map((item) => `-${item}`);
  return more.length + fewer.length === 0 ? 'in another order' : [...more, ...fewer].join(', ');
}

/** A value in a sentence. */
export function toText(value: ToldValue | undefined): string {
  if (value === undefined) return 'none';
  if (typeof value === 'object' && 'longitude' in value) return `${value.longitude} E ${value.latitude} N`;
  return Array.isArray(value) ? value.join(', ') : String(value);
}

/** Cuts two long texts where they begin to differ, so that the difference is among what is shown. */
function clip(before: string, after: string): readonly [string, string] {
  const texts = [Array.from(before), Array.from(after)];
  if (texts.every((text) => text.length <= 60)) return [before, after];
  const [old = [], now = []] = texts;
  const same = old.findIndex((letter, index) => letter !== now[index]);
  const start = Math.max(0, (same < 0 ? old.length : same) - 15);
  const cut = (text: readonly string[]): string =>
    `${start > 0 ? '…' : ''}${text.slice(start, start + 60).join('')}${text.length > start + 60 ? '…' : ''}`;
  return [cut(old), cut(now)];
}

/** An amount as written; what both have alike behind the number stands once. */
function toAmountChange(before: ToldValues, after: ToldValues): string {
  const [old, now] = [toAmount(before), toAmount(after)];
  const [unit, newUnit] = [toUnit(before), toUnit(after)];
  return unit === newUnit ? `${old} → ${now}${unit}` : `${old}${unit} → ${now}${newUnit}`;
}

function toAmount({ operator, value, valueTo }: ToldValues): string {
  const sign = signs[toText(operator)] ?? '';
  const range = valueTo === undefined ? toText(value) : `${toText(value)}–${toText(valueTo)}`;
  return value === undefined ? toText(operator) : `${sign}${range}`;
}

function toUnit({ value, unit }: ToldValues): string {
  return unit === undefined || value === undefined ? '' : ` ${toText(unit)}`;
}
