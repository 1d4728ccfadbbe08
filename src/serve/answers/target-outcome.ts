import { compareAmounts, findDifference, findNumbers, isLowerBound, type Verdict } from './compare-amounts.js';
import { explainOutcome, type Words } from './explain-outcome.js';
import { findDays, findLastDay, findObservedWhen, type ObservedWhen } from './find-observed-when.js';
import type { Finding, JudgedTarget, Observed, Outcome, Refusal } from './finding.js';

/** Whether a target was met (vocabulary TargetOutcome), by which observation, and what each of them gives. */
export interface Judgement {
  readonly outcome: Outcome;
  readonly decisive?: Finding;
  /** Reached before the time for which it is set. */
  readonly early: boolean;
  /** Another observation of the same time gives another outcome. */
  readonly disagreeing: boolean;
  readonly timeOver: boolean | null;
  readonly because: Words;
  readonly findings: readonly Finding[];
}

/**
 * Judges a target by observations (the best supported first) as of a day: those whose period is over by then. One of the time the target is for decides.
 * Without one, a target due by a time that sets a bound below is MET early where an observation since it was set reaches it; nothing else is concluded.
 */
export function judgeTarget(target: JudgedTarget, observed: readonly Observed[], day: string): Judgement {
  const last = findLastDay(target);
  const timeOver = last === undefined ? null : day > last;
  const past = observed.filter(({ period }) => (findDays(period)?.last ?? day) <= day);
  const findings = past.map((one) => judgeObservation(target, one));
  const groups = groupCandidates(findings, past);
  const due = groups.find((group) => group[0]?.when === 'DUE_TIME');
  const deciding = due ?? groups.find((group) => group[0]?.outcome === 'MET');
  const measurable = findNumbers(target.amount) !== undefined && observed.some((one) => isComparable(target, one));
  const first = measurable ? deciding?.[0] : undefined;
  // On the very last day it may still be reached.
  const decisive = first?.outcome === 'MISSED' && timeOver !== true ? undefined : first;
  const outcome = measurable ? (decisive?.outcome ?? 'OPEN') : 'NOT_MEASURABLE';
  const early = outcome === 'MET' && decisive?.when !== 'DUE_TIME';
  const disagreeing = (deciding === undefined ? groups : [deciding]).some(isDivided);
  const because = explainOutcome({ target, outcome, decisive, early, timeOver, findings, observed });
  return { outcome, ...(decisive === undefined ? {} : { decisive }), early, disagreeing, timeOver, because, findings };
}

function isComparable(target: JudgedTarget, observed: Observed): boolean {
  return findRefusal(target, observed) === undefined;
}

function findRefusal({ amount }: JudgedTarget, { amount: seen, refused }: Observed): Refusal | undefined {
  const [aim, numbers] = [findNumbers(amount), findNumbers(seen)];
  if (refused !== undefined) return refused;
  if (aim === undefined || numbers === undefined) return 'NO_NUMBER';
  return aim.unit === numbers.unit ? undefined : 'OTHER_UNIT';
}

function judgeObservation(target: JudgedTarget, observed: Observed): Finding {
  const when = findObservedWhen(target, observed.period);
  const [aim, numbers] = [findNumbers(target.amount), findNumbers(observed.amount)];
  const refused = findRefusal(target, observed);
  if (refused !== undefined || aim === undefined || numbers === undefined)
    return { id: observed.id, when, outcome: 'NOT_MEASURABLE', refused: refused ?? 'NO_NUMBER' };
  const wanted = { operator: target.amount.operator, numbers: aim };
  const seen = { operator: observed.amount.operator, numbers };
  const verdict = compareAmounts(wanted, seen);
  const outcome = toOutcome(target, when, verdict);
  return { id: observed.id, when, outcome, verdict, difference: findDifference(wanted, seen) };
}

/** What was counted over another period than the target's own says nothing; a bound that is due by a time may be reached before. */
function toOutcome(target: JudgedTarget, when: ObservedWhen, verdict: Verdict): Outcome {
  if (when === 'DUE_TIME') return verdict === 'REACHED' ? 'MET' : verdict === 'NOT_REACHED' ? 'MISSED' : 'OPEN';
  const mayBeEarly = (when === 'WITHIN' || when === 'BEFORE') && target.dueOn !== undefined;
  return mayBeEarly && isLowerBound(target.amount) && verdict === 'REACHED' ? 'MET' : 'OPEN';
}

/** Observations that may decide, in groups of one time: the due time, then parts of it, the latest first, then the latest time before it. */
function groupCandidates(findings: readonly Finding[], observed: readonly Observed[]): readonly (readonly Finding[])[] {
  const lastOf = new Map(observed.map(({ id, period }) => [id, findDays(period)?.last ?? '']));
  const candidates = findings.filter((finding) => finding.refused === undefined);
  const groupsOf = (when: ObservedWhen) => {
    const those = candidates.filter((finding) => finding.when === when);
    const times = [...new Set(those.map(({ id }) => lastOf.get(id) ?? ''))].sort().reverse();
    return times.map((time) => those.filter(({ id }) => lastOf.get(id) === time));
  };
  return [...groupsOf('DUE_TIME'), ...groupsOf('WITHIN'), ...groupsOf('BEFORE').slice(0, 1)];
}

function isDivided(group: readonly Finding[]): boolean {
  return group.some((finding) => finding.outcome !== group[0]?.outcome);
}
