import { chooseValue, toCandidate } from './choose-value.js';
import type { DecidedClaim, Decision } from './decide-claims.js';
import { buildSourceWeights } from './build-source-weights.js';
import { groupBy } from './group-by.js';
import { toCanonicalText } from './hash-content.js';

/** How the amount of a target or an observation stands against another amount of the same thing. */
export interface Rivalry {
  /** Ids of all of them, its own among them. */
  readonly rivals: readonly string[];
  readonly prevails: boolean;
  /** Which rule made it prevail, or lose (vocabulary DecisionRule). */
  readonly prevailsBy: string;
}

/** A target or an observation: what it counts, for what, when, and how much. */
interface Amount {
  readonly id: string;
  readonly claims: readonly DecidedClaim[];
  readonly value: string;
  readonly when: string | undefined;
  readonly draft: boolean;
  /** A curator has ranked it against another. */
  readonly ranked: boolean;
}

/**
 * Finds amounts that give two values of one thing though each is a record of its own: targets of one policy (a draft and its final text are one) in one
 * metric, place and time; observations in one metric, place and time. Gives for each claim of such an amount how it stands, by claim id.
 */
export function findRivals(decisions: readonly Decision[]): ReadonlyMap<string, Rivalry> {
  const claims = decisions.flatMap((decision) => decision.claims);
  const weigh = buildSourceWeights(claims);
  const rivals = groupAmounts(claims).flatMap(splitIntoRivals);
  return new Map(
    rivals.flatMap((group) => {
      const ids = group.map(({ id }) => id).sort();
      const candidates = group.map(({ id, claims, draft }) => ({ ...toCandidate(id, claims, weigh), draft }));
      const { winner, lastRule, lostBy } = chooseValue(candidates);
      return group.flatMap(({ id, claims }) =>
        claims.map((claim): [string, Rivalry] => [
          claim.id,
          { rivals: ids, prevails: id === winner, prevailsBy: lostBy.get(id) ?? lastRule },
        ]),
      );
    }),
  );
}

/** Amounts by what they are amounts of. */
function groupAmounts(claims: readonly DecidedClaim[]): readonly (readonly Amount[])[] {
  const bySubject = groupBy(claims, (claim) => `${claim.predicate} ${claim.subject}`);
  const ends = (type: string, id: string) => (bySubject.get(`${type} ${id}`) ?? []).map((claim) => claim.object ?? '');
  const values = (fact: string, id: string) =>
    (bySubject.get(`FIELD:${fact}`.concat(' ', id)) ?? []).filter((claim) => claim.shown).map((claim) => claim.value);
  const finals = new Map(
    claims.filter((claim) => claim.predicate === 'FINALISES').map((claim) => [claim.object ?? '', claim.subject]),
  );
  const owners = new Map(
    claims.filter((claim) => claim.predicate === 'SETS').map((claim) => [claim.object ?? '', claim.subject]),
  );
  const stated = groupBy(
    claims.filter((claim) => claim.predicate === 'FIELD:amount' && claim.shown),
    (claim) => claim.subject,
  );
  const amounts = [...stated].map(([id, own]) => {
    const owner = owners.get(id);
    const final = owner === undefined ? undefined : finals.get(owner);
    const group = [final ?? owner, [...new Set(ends('IN_METRIC', id))].sort(), [...new Set(ends('FOR', id))].sort()];
    const amount: Amount = {
      id,
      claims: own,
      value: toCanonicalText(own[0]?.properties),
      when: [...values('dueOn', id), ...values('period', id)][0],
      draft: final !== undefined,
      ranked: own.some((claim) => claim.rank !== 'NORMAL'),
    };
    return { group: toCanonicalText(group), amount };
  });
  return [...groupBy(amounts, ({ group }) => group).values()].map((group) => group.map(({ amount }) => amount));
}

/** Amounts of one thing that differ and are of one time; one without a time only where a curator has ranked it or its rival. */
function splitIntoRivals(amounts: readonly Amount[]): readonly (readonly Amount[])[] {
  const rest = [...amounts];
  const groups: Amount[][] = [];
  for (let first = rest.shift(); first !== undefined; first = rest.shift()) {
    const group = [first];
    for (const amount of [...rest]) {
      if (!group.some((known) => areRivals(known, amount))) continue;
      group.push(amount);
      rest.splice(rest.indexOf(amount), 1);
    }
    if (group.length > 1) groups.push(group);
  }
  return groups;
}

function areRivals(one: Amount, other: Amount): boolean {
  if (one.value === other.value) return false;
  const sameTime = one.when === other.when && one.when !== undefined;
  const timeUnknown = one.when === undefined || other.when === undefined;
  return sameTime || (timeUnknown && (one.ranked || other.ranked));
}
