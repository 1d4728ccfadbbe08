import { boundsOf, hasBegun, isOver, type Answer } from '../../model/holds-on.js';

/** Dates of a policy as written, by the names of their fields. */
export interface PolicyTimes {
  readonly id: string;
  readonly policyType: string | undefined;
  readonly dates: Readonly<Partial<Record<DateField, string>>>;
  /** Policies that replace it; none of these has any of its own. */
  readonly replacedBy: readonly PolicyTimes[];
}

export const dateFields = ['effectiveOn', 'publishedOn', 'issuedOn', 'amendedOn', 'expiresOn', 'periodEnd'] as const;
export type DateField = (typeof dateFields)[number];

/** Whether a policy is in force on a day (vocabulary InForce), by which date, and why. */
export interface Force {
  readonly status: 'IN_FORCE' | 'NOT_YET' | 'EXPIRED' | 'REPLACED' | 'UNKNOWN';
  readonly by?: Decisive;
  readonly because: Reason;
  /** Ids of the policies that have replaced it by then, or may have. */
  readonly replacedBy: readonly string[];
}

/** The date that decided, and the policy whose date it is. */
export interface Decisive {
  readonly policy: string;
  readonly field: DateField;
  readonly date: string;
}

/** A sentence in both languages. */
export interface Reason {
  readonly zh: string;
  readonly en: string;
}

/** Whether a policy is a draft for comment, which is never in force and speaks for no place (decision 0019). */
export function isDraft({ policyType }: { readonly policyType?: unknown }): boolean {
  return policyType === 'DRAFT_FOR_COMMENT';
}

/**
 * Judges whether a policy is in force on a day (`2031-06-02`). What the dates say for sure comes first: not begun, expired, replaced. Then what they
 * cannot decide is UNKNOWN; so is a plan after the period it plans for, of which no source states an end. A policy without a stated end lasts.
 */
export function judgeForce(policy: PolicyTimes, day: string): Force {
  const start = findStart(policy);
  const expiry = findDate(policy, 'expiresOn');
  const period = findDate(policy, 'periodEnd');
  const begun = hasBegun(day, start?.date);
  const over = isOver(day, expiry?.date);
  const newer = findReplacements(policy, day);
  const sure = newer.find((one) => one.begun === 'YES');
  const answer = (status: Force['status'], by: Decisive | undefined, because: Reason): Force => ({
    status,
    ...(by === undefined ? {} : { by }),
    because,
    replacedBy: newer.map((one) => one.id),
  });

  if (start !== undefined && begun === 'NO')
    return isOfAmendedText(policy, start)
      ? answer('UNKNOWN', start, say(start, words.amended))
      : answer('NOT_YET', start, say(start, words.later));
  if (expiry !== undefined && over === 'YES') return answer('EXPIRED', expiry, say(expiry, words.over));
  if (sure !== undefined) return answer('REPLACED', sure.start, replaced(sure, words.replaced));
  if (start === undefined) return answer('UNKNOWN', undefined, words.noStart);
  if (begun === 'UNKNOWN') return answer('UNKNOWN', start, say(start, words.mayHaveBegun));
  if (expiry !== undefined && over === 'UNKNOWN') return answer('UNKNOWN', expiry, say(expiry, words.mayBeOver));
  if (newer[0] !== undefined) return answer('UNKNOWN', newer[0].start, replaced(newer[0], words.mayBeReplaced));
  if (expiry !== undefined) return answer('IN_FORCE', start, join(say(start, words.begun), say(expiry, words.later)));
  if (period !== undefined && isOver(day, period.date) === 'YES')
    return answer('UNKNOWN', period, say(period, words.planOver));
  return answer('IN_FORCE', start, join(say(start, words.begun), words.noEnd));
}

interface Replacement {
  readonly id: string;
  readonly start: Decisive | undefined;
  readonly begun: Answer;
}

/** A draft replaces nothing, and a policy that has not begun has replaced nothing yet. */
function findReplacements({ replacedBy }: PolicyTimes, day: string): readonly Replacement[] {
  return replacedBy
    .filter((newer) => !isDraft(newer))
    .map((newer) => ({ newer, start: findStart(newer) }))
    .map(({ newer, start }) => ({ id: newer.id, start, begun: hasBegun(day, start?.date) }))
    .filter(({ begun }) => begun !== 'NO');
}

/** The day of force; where none is known that of publication, else of issue, as in `citiesTargeting`. */
function findStart(policy: PolicyTimes): Decisive | undefined {
  return findDate(policy, 'effectiveOn') ?? findDate(policy, 'publishedOn') ?? findDate(policy, 'issuedOn');
}

/** A day of force that is not earlier than an amendment is that of the amended text: the first text was in force before. */
function isOfAmendedText({ dates: { amendedOn } }: PolicyTimes, start: Decisive): boolean {
  return amendedOn !== undefined && boundsOf(amendedOn).first <= boundsOf(start.date).last;
}

function findDate({ id, dates }: PolicyTimes, field: DateField): Decisive | undefined {
  const date = dates[field];
  return date === undefined ? undefined : { policy: id, field, date };
}

const names: Readonly<Record<DateField, Reason>> = {
  effectiveOn: { zh: '施行日期', en: 'EFFECTIVE' },
  publishedOn: { zh: '公布日期', en: 'PUBLISHED' },
  issuedOn: { zh: '印发日期', en: 'ISSUED' },
  amendedOn: { zh: '修订日期', en: 'AMENDED' },
  expiresOn: { zh: '失效日期', en: 'EXPIRES' },
  periodEnd: { zh: '规划期止', en: 'end of the period planned for' },
};

const words = {
  later: { zh: '尚未到', en: 'is still to come' },
  begun: { zh: '已到', en: 'has come' },
  over: { zh: '已过', en: 'is over' },
  mayHaveBegun: { zh: '不够精确，无法断定是否已开始', en: 'is not exact enough to tell whether it has begun' },
  mayBeOver: { zh: '不够精确，无法断定是否已失效', en: 'is not exact enough to tell whether it is over' },
  amended: {
    zh: '是修订后文本的日期，原文本何时施行不详',
    en: 'is that of the text as amended: when the first text took effect is not known',
  },
  planOver: { zh: '已过，没有来源说明此后是否仍有效', en: 'is over: no source says whether it still holds' },
  replaced: { zh: '取代了它', en: 'has replaced it' },
  mayBeReplaced: { zh: '取代它，但无法断定何时', en: 'replaces it, and no date tells whether it has by then' },
  noStart: { zh: '没有已知的施行、公布或印发日期', en: 'no day of force, publication or issue is known' },
  noEnd: { zh: '没有载明失效日期', en: 'no end is stated' },
};

function say({ field, date }: Decisive, what: Reason): Reason {
  return { zh: `${names[field].zh}${date}${what.zh}`, en: `${names[field].en} ${date} ${what.en}` };
}

function replaced({ id, start }: Replacement, what: Reason): Reason {
  const when = start === undefined ? undefined : { zh: names[start.field].zh, en: names[start.field].en };
  const zh = when === undefined ? '' : `（${when.zh}${start?.date ?? ''}）`;
  const en = when === undefined ? '' : ` (${when.en} ${start?.date ?? ''})`;
  return { zh: `${id}${zh}${what.zh}`, en: `${id}${en} ${what.en}` };
}

function join(one: Reason, other: Reason): Reason {
  return { zh: `${one.zh}；${other.zh}`, en: `${one.en}; ${other.en}` };
}
