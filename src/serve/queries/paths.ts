import { checkRange } from '../judge/check-range.js';
import { readDomainLinks } from '../facts/domain-links.js';
import { openFacts, type FactLink, type Facts } from '../facts/facts.js';
import { readReferences } from '../facts/read-references.js';
import { resolveIds } from '../facts/resolve-ids.js';
import { openSurroundings, type Step } from '../facts/surroundings.js';
import type { Reference } from '../facts/to-reference.js';
import { findPaths } from '../answers/find-paths.js';
import { limits } from '../judge/limits.js';
import { isTelling } from '../answers/is-telling.js';
import { toDay, type AskedDay } from '../facts/known-day.js';
import type { Query } from './query.js';
import { toValidity } from './to-validity.js';

interface Asked {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  readonly limit: number;
  readonly sharedPlacesAndThemes: boolean;
  readonly validAt?: AskedDay;
  readonly knownAt?: AskedDay;
}

/** Answers how two entities are connected: the shortest paths first; none where one is unknown or both are the same. */
export const paths: Query<Asked> = async (store, asked) => {
  checkRange({ query: 'paths', argument: 'maxLength', value: asked.maxLength, most: limits.pathLength });
  return store.read(async (transaction) => {
    const facts = openFacts(transaction, toDay(asked.knownAt));
    const validAt = toDay(asked.validAt);
    const from = await findEnd(facts, asked.from);
    const to = await findEnd(facts, asked.to);
    if (from.length === 0 || to.length === 0 || from.some((id) => to.includes(id))) return [];
    const around = openSurroundings(facts, { query: 'paths', validAt, advice: 'Ask with a smaller `maxLength`.' });
    const isWanted = asked.sharedPlacesAndThemes ? () => true : isTelling;
    const found = await findPaths(around, { ...asked, from, to, isWanted });
    const known = await readReferences(
      facts,
      found.flat().flatMap(({ link }) => listEnds(link)),
    );
    return found.map((steps) => ({
      length: steps.length,
      steps: steps.map((step) => toStep(step, known, validAt)),
    }));
  });
};

async function findEnd(facts: Facts, id: string): Promise<readonly string[]> {
  return (await resolveIds(facts, [id], readDomainLinks().kinds)).found.flatMap((one) => one.ids);
}

function listEnds({ from, fromKind, to, toKind }: FactLink) {
  return [
    { id: from, kind: fromKind },
    { id: to, kind: toKind },
  ];
}

function toStep({ link, along, holds }: Step, known: ReadonlyMap<string, Reference>, validAt: string | undefined) {
  const ends = listEnds(link).map(({ id }) => known.get(id));
  const [from, to] = along ? ends : ends.reverse();
  const label = readDomainLinks().findLabel({
    kind: from?.kind ?? '',
    type: link.type,
    along,
    otherKind: to?.kind ?? '',
  });
  return {
    ...{ from, to, type: link.type, direction: along ? 'ALONG' : 'AGAINST', claimId: link.claimId },
    ...{ labelZh: label?.zh ?? null, labelEn: label?.en ?? null, validity: toValidity(holds, validAt) },
  };
}
