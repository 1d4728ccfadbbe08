import type { Claim } from '../check/claim.js';
import type { Model } from '../model/model.js';
import { buildSourceWeights, rankOf, type SourceWeight } from './build-source-weights.js';
import { buildQuestionKey } from './build-question-key.js';
import { chooseValue, toCandidate } from './choose-value.js';
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
  const [only] = claims;
  if (claims.length === 1 && only !== undefined) return decideAlone(only, question);
  const eligible = withoutViews(claims.filter(mayBeShown));
  const candidates = [...groupBy(eligible, valueOf)].map(([value, group]) => toCandidate(value, group, weigh));
  const { winner, lastRule, lostBy } = chooseValue(candidates);
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
  return names.some((name) => differ(toCanonicalText(one.properties[name]), toCanonicalText(other.properties[name])));
}

/** Most questions have one claim; what would be shown of it does not hang on any other. */
function decideAlone(claim: Claim, question: string): Decision {
  const eligible = mayBeShown(claim);
  const shown = eligible && claim.modality !== 'DENIED';
  const decided = {
    ...claim,
    shown,
    decidedBy: eligible ? 'ONLY_VALUE' : hinderedBy(claim),
    question,
    contested: false,
  };
  return { claims: [decided], shown: shown ? [decided] : [] };
}

/** A date that is less exact than another (2022-09, 2022-09-05) does not contradict it. */
function differ(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return one !== other && !(/^"\d{4}(-\d{2})?"$/.test(short) && long.startsWith(`${short.slice(0, -1)}-`));
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
