import type { Decision } from './decide-claims.js';
import type { GraphNode, StoredProperties, StoredValue } from './graph.js';

const signs: Readonly<Record<string, string>> = { GT: '> ', GTE: '≥ ', LT: '< ', LTE: '≤ ', APPROX: '≈ ' };

/** Names amounts (targets, observations) after their metric: `核心产业规模 ≥ 3000亿元（2025）`; gives all properties of each by its id. */
export function buildAmountNames(
  nodes: ReadonlyMap<string, GraphNode>,
  decisions: readonly Decision[],
): ReadonlyMap<string, StoredProperties> {
  const named = new Map<string, StoredProperties>();
  for (const { claims, shown } of decisions) {
    // An amount that a curator has given up has no link to its metric any more, and still needs a name.
    const { predicate, subject, object } = shown[0] ?? claims[0] ?? {};
    if (predicate !== 'IN_METRIC' || subject === undefined || object === undefined) continue;
    const amount = nodes.get(subject)?.properties;
    const metric = nodes.get(object)?.properties;
    if (amount !== undefined && metric !== undefined) named.set(subject, { ...nameAmount(amount, metric), ...amount });
  }
  return named;
}

/** The names of an amount in both languages, from its properties and those of its metric. */
export function nameAmount(amount: StoredProperties, metric: StoredProperties): StoredProperties {
  const { nameZh = metric.nameEn, nameEn = metric.nameZh } = metric;
  const date = toText(amount.dueOn ?? amount.period)
    .replaceAll('..', '…')
    .replace('/', '–');
  const zh = join(toText(nameZh), describeInChinese(amount));
  const en = join(toText(nameEn), describeInEnglish(amount));
  return date === '' ? { nameZh: zh, nameEn: en } : { nameZh: `${zh}（${date}）`, nameEn: `${en} (${date})` };
}

function join(...parts: string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

/** An amount as it was written: `≥ 3000亿元`; empty where it has no number. */
export function describeInChinese({ operator, value, valueTo, unit }: StoredProperties): string {
  if (value === undefined) return '';
  const range = valueTo === undefined ? toText(value) : `${toText(value)}–${toText(valueTo)}`;
  const written = toText(unit);
  return `${signs[toText(operator)] ?? ''}${range}${/^[A-Za-z]/.test(written) ? ' ' : ''}${written}`;
}

/** In the normal unit, with the big number in words; a Chinese counting word is left out, and another unit stands as written. */
function describeInEnglish(amount: StoredProperties): string {
  const { operator, normalValue, normalValueTo, normalUnit, value, valueTo, unit } = amount;
  const sign = signs[toText(operator)] ?? '';
  if (normalUnit !== undefined && normalValue !== undefined) {
    const written = toText(normalUnit);
    return `${sign}${inWords(normalValue, 1)}${inWords(normalValueTo, 1, '–')}${written === '%' ? '' : ' '}${written}`;
  }
  const counting = /^(万亿|亿|万)?[个家项种款台座条名人件例次套]$/.exec(toText(unit));
  if (counting === null) return describeInChinese(amount);
  const factor = factors[counting[1] ?? ''] ?? 1;
  return `${sign}${inWords(value, factor)}${inWords(valueTo, factor, '–')}`;
}

const factors: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 万亿: 1e12 };

const bigNumbers = [
  { size: 1e12, word: ' trillion' },
  { size: 1e9, word: ' billion' },
  { size: 1e6, word: ' million' },
];

function inWords(value: StoredValue | undefined, factor: number, before = ''): string {
  if (typeof value !== 'number') return '';
  const big = bigNumbers.find(({ size }) => Math.abs(value * factor) >= size);
  const short = (value * factor) / (big?.size ?? 1);
  return `${before}${Number(short.toPrecision(12))}${big?.word ?? ''}`;
}

function toText(value: StoredValue | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
