import { findNumbers } from './compare-amounts.js';
import type { Finding, JudgedTarget, Observed, Outcome } from './finding.js';

/** A sentence in both languages. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** What an outcome was found from. */
export interface Found {
  readonly target: JudgedTarget;
  readonly outcome: Outcome;
  readonly decisive: Finding | undefined;
  readonly early: boolean;
  readonly timeOver: boolean | null;
  readonly findings: readonly Finding[];
  readonly observed: readonly Observed[];
}

/** Says in words why a target has its outcome. */
export function explainOutcome(found: Found): Words {
  const { outcome, decisive, early } = found;
  if (outcome === 'NOT_MEASURABLE') return explainUnmeasurable(found);
  if (outcome === 'MET') return early ? words.early : words.met;
  if (outcome === 'MISSED') return words.missed;
  return decisive === undefined ? explainOpen(found) : words.notExact;
}

function explainUnmeasurable({ target, observed }: Found): Words {
  if (target.amount.operator === 'BY') return words.milestone;
  if (findNumbers(target.amount) === undefined) return words.noNumber;
  return observed.length === 0 ? words.nothing : words.notComparable;
}

function explainOpen({ timeOver, findings }: Found): Words {
  if (timeOver === null) return words.noTime;
  if (!timeOver) return words.notOver;
  return findings.some((finding) => finding.when === 'AFTER') ? words.onlyLater : words.notYet;
}

const words = {
  met: { zh: '到期时的观测值已达到', en: 'What was observed for its time reaches it.' },
  early: { zh: '期限之前的观测值已达到', en: 'What was observed before its time already reaches it.' },
  missed: { zh: '到期时的观测值未达到', en: 'Its time is over, and what was observed for it does not reach it.' },
  notExact: { zh: '到期时的观测值不够精确，无法断定', en: 'The observation for its time is not exact enough to tell.' },
  notOver: { zh: '期限未到', en: 'Its time is not over.' },
  notYet: { zh: '期限已过，但尚无该时期的观测值', en: 'Its time is over, and nothing was observed for that time yet.' },
  onlyLater: {
    zh: '期限已过，只有更晚时期的观测值，不能说明到期时的情况',
    en: 'Its time is over, and what was observed is of a later time, which says nothing of its own.',
  },
  noTime: { zh: '目标没有载明期限', en: 'The target states no time.' },
  milestone: { zh: '里程碑没有可比较的数值', en: 'A milestone has no number to be compared.' },
  noNumber: { zh: '目标没有数值', en: 'The target has no number.' },
  nothing: { zh: '该指标在该地点没有观测值', en: 'Nothing is observed in this metric and place.' },
  notComparable: {
    zh: '观测值的指标、地点或单位不同，不作比较',
    en: 'What is observed has another metric, place or unit, and is not compared.',
  },
} as const;
