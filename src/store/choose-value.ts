import type { Claim } from '../check/claim.js';
import { rankOf, type SourceWeight } from './build-source-weights.js';

/** One of several values, and what speaks for it. */
export interface Candidate {
  readonly value: string;
  readonly rank: number;
  readonly tier: number;
  readonly sources: number;
  readonly publishedOn: string;
  /** It stands in a draft, and the text was made final since. */
  readonly draft?: boolean;
}

interface Criterion {
  readonly rule: string;
  /** Whether one candidate loses against the best one. */
  readonly loses: (one: Candidate, best: Candidate) => boolean;
}

/** Which value was chosen, and why; no winner where there is no candidate. */
export interface Choice {
  readonly winner: string | undefined;
  readonly lastRule: string;
  readonly lostBy: ReadonlyMap<string, string>;
}

/** In this order (model page, section 4; a draft and its final text are the only values of two policies that are ever held against each other). A date that is only less exact than another is not earlier than it. */
const criteria: readonly Criterion[] = [
  { rule: 'RANK', loses: (one, best) => one.rank > best.rank },
  { rule: 'FINAL_TEXT', loses: (one, best) => one.draft === true && best.draft !== true },
  { rule: 'TIER', loses: (one, best) => one.tier > best.tier },
  { rule: 'INDEPENDENT_SOURCES', loses: (one, best) => one.sources < best.sources },
  {
    rule: 'PUBLISHED_LATER',
    loses: (one, best) => one.publishedOn < best.publishedOn && !best.publishedOn.startsWith(one.publishedOn),
  },
  { rule: 'VALUE_ORDER', loses: (one, best) => one.value > best.value },
];

/** What speaks for a value, by the claims that give it. */
export function toCandidate(
  value: string,
  claims: readonly Claim[],
  weigh: (source: string) => SourceWeight,
): Candidate {
  const sources = new Set(claims.map((claim) => claim.source));
  const weights = [...sources].map(weigh);
  const independent = weights.filter((weight) => weight.independent);
  // A repost is later than what it repeats, and knows no more.
  const published = (independent.length > 0 ? independent : weights).map((weight) => weight.publishedOn);
  return {
    value,
    rank: Math.min(...claims.map((claim) => rankOf(claim.rank))),
    tier: Math.min(...weights.map((weight) => weight.tier)),
    sources: independent.length,
    publishedOn: published.reduce((one, other) => (one > other ? one : other), ''),
  };
}

/** Chooses among values: the winner, the last rule that was needed, and for each loser the rule by which it lost. */
export function chooseValue(candidates: readonly Candidate[]): Choice {
  const lostBy = new Map<string, string>();
  let rest = candidates;
  let lastRule = 'ONLY_VALUE';
  for (const { rule, loses } of criteria) {
    const losers = rest.filter((one) => rest.some((best) => loses(one, best)));
    if (losers.length > 0) lastRule = rule;
    for (const { value } of losers) lostBy.set(value, rule);
    rest = rest.filter((one) => !losers.includes(one));
  }
  return { winner: rest[0]?.value, lastRule, lostBy };
}
