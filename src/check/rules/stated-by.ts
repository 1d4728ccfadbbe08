import { hintAt } from '../complain.js';
import { hintAtName } from '../find-named.js';
import { findUnread } from '../find-unread.js';
import { speakers } from '../list-mentions.js';
import { findOfKind, type Names } from '../build-names.js';
import type { DataRecord, Mention, Reading, Standing } from '../reading.js';
import { toRule } from './rule.js';

/** Whose words a fact is, is an expert or an institution; an opinion is somebody's. */
export const statedBy = toRule({
  id: 'stated-by',
  sentence: 'Whose words a fact is, is an expert or an institution that is there; an opinion is somebody’s.',
  level: 'error',
  find: ({ reading, names }) => [...findUnknown(reading, names), ...findNobodys(reading)],
});

function findUnknown(reading: Reading, names: Names): { at: Mention['at']; message: string; hint: string }[] {
  const { standings, records } = reading;
  const mentions = new Set([...standings.values()].flatMap((standing) => standing.statedBy ?? []));
  return [...mentions]
    .filter((mention) => findOfKind(names, mention, speakers) === undefined)
    .filter(({ id }) => names.find(id) !== undefined || findUnread({ id, kinds: speakers }, reading) === undefined)
    .map(({ id, at }) => ({
      at,
      message: `statedBy names "${id}", ${names.find(id) === undefined ? 'which is nowhere' : 'which is nobody who speaks'}.`,
      hint: `It must be of kind ${speakers.join(' or ')}. ${hintAtName(id, speakers, reading)}${hintAt(
        id,
        records.filter(({ kind }) => speakers.includes(kind.name)).map((record) => record.id),
      )}`,
    }));
}

function findNobodys({ fieldFacts, linkFacts }: Reading): { at: Standing['at']; message: string; hint: string }[] {
  const spoken = new Set<DataRecord>(
    linkFacts.filter(({ predicate }) => predicate === 'MADE_BY').map(({ record }) => record),
  );
  const nobodys = [...fieldFacts, ...linkFacts]
    .filter(({ record, standing }) => standing.modality === 'OPINION' && !spoken.has(record) && isNobodys(standing))
    .map(({ standing }) => standing);
  return [...new Set(nobodys)].map(({ at }) => ({
    at,
    message: 'The opinion is nobody’s.',
    hint: 'Add `statedBy:` with the expert or institution whose view it is, or `why:` where nobody is named.',
  }));
}

function isNobodys(standing: Standing): boolean {
  return standing.statedBy === undefined && standing.why === undefined;
}
