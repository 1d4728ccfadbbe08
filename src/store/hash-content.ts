import { hash } from 'node:crypto';

/** The first 128 bits of the SHA-256 of a value written in one way only: keys sorted, integers told from floats. */
export function hashContent(value: unknown): string {
  return hash('sha256', toCanonicalText(value)).slice(0, 32);
}

/** Writes a value as text: two values have one text exactly where they are equal. */
export function toCanonicalText(value: unknown): string {
  if (typeof value === 'bigint') return `${value}n`;
  if (Array.isArray(value)) return `[${value.map(toCanonicalText).join(',')}]`;
  if (typeof value !== 'object' || value === null) return value === undefined ? 'null' : JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${toCanonicalText(item)}`).join(',')}}`;
}
