import type { Claim } from '../check/claim.js';
import type { Model } from '../model/model.js';
import { buildSourceWeights, rankOf, type SourceWeight } from './build-source-weights.js';
import { buildQuestionKey } from './build-question-key.js';
import { groupBy } from './group-by.js';
import { hashContent, toCanonicalText } from './hash-content.js';

/** A claim, whether its value is shown, and the rule by which it was chosen or lost (vocabulary DecisionRule). */
export interface DecidedClaim extends Claim {
  readonly shown: boolean;
  readonly decidedBy: string;
  /** Claims that answer one question have one hash; it never changes. */
  readonly question: string;
  /** Whether claims of its question contradict one another. One that only says less contradicts nobody. */
  readonly contested: boolean;
}

/** Claims that answer one question, and those among them whose value is shown, the best supported first. */
export interface Decision {
  readonly claims: readonly DecidedClaim[];
  readonly shown: readonly DecidedClaim[];
}

interface Candidate {
  readonly value: string;
  readonly rank: number;
  readonly tier: number;
  readonly sources: number;
  readonly publishedOn: string;
}

interface Criterion {
  readonly rule: string;
  /** Whether one candidate loses against the best one. */
  readonly loses: (one: Candidate, best: Candidate) => boolean;
}

/** In this order (model page, section 4). A date that is only less exact than another is not earlier than it. */
const criteria: readonly Criterion[] = [
  { rule: 'RANK', loses: (one, best) => one.rank > best.rank },
  { rule: 'TIER', loses: (one, best) => one.tier > best.tier },
  { rule: 'INDEPENDENT_SOURCES', loses: (one, best) => one.sources < best.sources },
  {
    rule: 'PUBLISHED_LATER',
    loses: (one, best) => one.publishedOn < best.publishedOn && !best.publishedOn.startsWith(one.publishedOn),
  },
  { rule: 'VALUE_ORDER', loses: (one, best) => one.value > best.value },
];

/** Groups claims by the question they answer and decides which value of each is shown; the order of the claims is of no account. */
export function decideClaims(claims: readonly Claim[], model: Model): readonly Decision[] {
  const weigh = buildSourceWeights(claims);
  const keyOf = buildQuestionKey(model);
  const questions = groupBy([...claims].sort(byId), keyOf);
  return [...questions].map(([key, group]) => decide(group, hashContent(key).slice(0, 24), weigh));
}

function byId(one: Claim, other: Claim): number {
  return one.id < other.id ? -1 : 1;
}

function decide(claims: readonly Claim[], question: string, weigh: (source: string) => SourceWeight): Decision {
  const eligible = withoutViews(claims.filter(mayBeShown));
  const candidates = [...groupBy(eligible, valueOf)].map(([value, group]) => toCandidate(value, group, weigh));
  const { winner, lastRule, lostBy } = choose(candidates);
  const contested = isContested(withoutViews(claims));
  const decided = claims.map((claim) => {
    const value = valueOf(claim);
    const shown = value === winner && eligible.includes(claim) && claim.modality !== 'DENIED';
    const rule = eligible.includes(claim) ? (lostBy.get(value) ?? lastRule) : hinderedBy(claim);
    return { ...claim, shown, decidedBy: rule, question, contested };
  });
  return { claims: decided, shown: decided.filter((claim) => claim.shown).sort(bySupport(weigh)) };
}

function isContested(claims: readonly Claim[]): boolean {
  return claims.some((one) => claims.some((other) => contradicts(one, other)));
}

function contradicts(one: Claim, other: Claim): boolean {
  if ((one.modality === 'DENIED') !== (other.modality === 'DENIED')) return true;
  const names = Object.keys(one.properties).filter((name) => other.properties[name] !== undefined);
  if (names.length === 0) return one.object === undefined && valueOf(one) !== valueOf(other);
  return names.some((name) => toCanonicalText(one.properties[name]) !== toCanonicalText(other.properties[name]));
}

/** Why a claim was not among those of which one is shown. */
function hinderedBy(claim: Claim): string {
  return claim.rank === 'DEPRECATED' ? 'RANK' : 'OPINION';
}

/** A view never becomes a link, and a link that a curator has given up is not shown, even where it stands alone. */
function mayBeShown(claim: Claim): boolean {
  return claim.object === undefined || (claim.modality !== 'OPINION' && claim.rank !== 'DEPRECATED');
}

/** A statement's summary is somebody's view and is shown; of a field that is also known outright, a view is only a claim. */
function withoutViews(claims: readonly Claim[]): readonly Claim[] {
  const outright = claims.filter((claim) => claim.modality !== 'OPINION');
  return outright.length > 0 ? outright : claims;
}

/** The value as text: two claims agree where it is equal. That it is not so is a value too. */
function valueOf({ properties, value, valueEn, modality }: Claim): string {
  if (modality === 'DENIED') return 'DENIED';
  return Object.keys(properties).length > 0 ? toCanonicalText(properties) : toCanonicalText([value, valueEn]);
}

function toCandidate(value: string, claims: readonly Claim[], weigh: (source: string) => SourceWeight): Candidate {
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

function choose(candidates: readonly Candidate[]): {
  winner: string | undefined;
  lastRule: string;
  lostBy: ReadonlyMap<string, string>;
} {
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

/** The order in which claims of one value are named: curator's choice, nearest source, latest, then by id. */
function bySupport(weigh: (source: string) => SourceWeight): (one: Claim, other: Claim) => number {
  return (one, other) => {
    const [left, right] = [weigh(one.source), weigh(other.source)];
    const byWeight = rankOf(one.rank) - rankOf(other.rank) || left.tier - right.tier;
    return (
      byWeight ||
      (right.publishedOn > left.publishedOn ? 1 : right.publishedOn < left.publishedOn ? -1 : byId(one, other))
    );
  };
}
