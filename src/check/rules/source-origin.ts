import { findEntry } from '../find-entry.js';
import { listFormerIds } from '../list-former-ids.js';
import type { DataRecord } from '../reading.js';
import { toRule } from './rule.js';

const wanted = ['publisher', 'url', 'tier', 'readOn'];

/** The curators are nobody's publication (docs/decisions/0009). */
const ownVoice = 'curators';

/** A source says who published it, where it stands, how near it is to the issuer, and when it was read. */
export const sourceOrigin = toRule({
  id: 'source-origin',
  sentence: 'A source says who published it, where it stands, how near it is to the issuer, and when it was read.',
  level: 'warning',
  find: ({ reading: { records } }) =>
    records
      .filter((record) => record.kind.name === 'Source' && !isOwnVoice(record))
      .flatMap(({ id, at, map }) => {
        const missing = wanted.filter((key) => findEntry(map, key) === undefined);
        if (missing.length === 0) return [];
        const hint = 'Add what is known; what nobody wrote down stays away.';
        return [{ at, message: `The source "${id}" has no ${missing.join(', no ')}.`, hint }];
      }),
});

function isOwnVoice(record: DataRecord): boolean {
  return record.id === ownVoice || listFormerIds(record).some(({ id }) => id === ownVoice);
}
