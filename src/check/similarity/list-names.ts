import type { Position } from '../../problem.js';
import type { Facts, PropertyValue } from '../claim.js';
import type { Name } from './name.js';

/** What an entity is called by. The text of a measure is its name within its policy. */
const namingFields = [
  'nameZh',
  'nameEn',
  'altNames',
  'altZh',
  'altEn',
  'shortNameZh',
  'shortNameEn',
  'title',
  'textZh',
  'textEn',
];

/** Every name of every entity, each text once per entity, with the place of its first mention. */
export function listNames({ claims }: Pick<Facts, 'claims'>): Name[] {
  // Headings repeat within one law: each chapter may begin with 一般规定.
  const headings = new Set(
    claims.filter((claim) => claim.properties.measureType === 'PART').map((claim) => claim.subject),
  );
  const names = new Map<string, Name>();
  for (const { subject, properties, at } of claims) {
    // A described title is ours: two documents may be described alike.
    if (headings.has(subject) || properties.titleStatus === 'DESCRIBED') continue;
    for (const field of namingFields) {
      for (const text of toTexts(properties[field])) {
        const key = `${subject} ${text}`;
        const there = names.get(key);
        if (there === undefined || isEarlier(at, there.at)) names.set(key, { entity: subject, text, at });
      }
    }
  }
  return [...names.values()];
}

function isEarlier(one: Position, other: Position): boolean {
  if (one.file !== other.file) return one.file < other.file;
  return one.line - other.line < 0 || (one.line === other.line && one.column < other.column);
}

function toTexts(value: PropertyValue | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? (value as readonly string[]) : [];
}
