import { describe, expect, it } from '@jest/globals';
import { isDraft, judgeForce, type PolicyTimes } from '../../../src/serve/answers/in-force.js';

function policy(dates: PolicyTimes['dates'], replacedBy: readonly PolicyTimes[] = []): PolicyTimes {
  return { id: 'plan', policyType: 'PLAN', dates, replacedBy };
}

function newer(dates: PolicyTimes['dates'], policyType = 'PLAN'): PolicyTimes {
  return { id: 'newer', policyType, dates, replacedBy: [] };
}

const begun = { effectiveOn: '2030-01-01' };

describe('a policy on 2031-06-15', () => {
  it.each([
    ['has begun, and no end is stated', policy(begun), 'IN_FORCE', 'effectiveOn'],
    ['begins later', policy({ effectiveOn: '2031-06-16' }), 'NOT_YET', 'effectiveOn'],
    ['begins that day', policy({ effectiveOn: '2031-06-15' }), 'IN_FORCE', 'effectiveOn'],
    ['begins in that month', policy({ effectiveOn: '2031-06' }), 'UNKNOWN', 'effectiveOn'],
    ['has only a day of publication', policy({ publishedOn: '2030', issuedOn: '2032' }), 'IN_FORCE', 'publishedOn'],
    ['has only a day of issue', policy({ issuedOn: '2030-05' }), 'IN_FORCE', 'issuedOn'],
    [
      'was published, but takes effect later',
      policy({ publishedOn: '2031-06-01', effectiveOn: '2031-07-01' }),
      'NOT_YET',
      'effectiveOn',
    ],
    ['has no date', policy({}), 'UNKNOWN', undefined],
    ['expires later', policy({ ...begun, expiresOn: '2031-12-31' }), 'IN_FORCE', 'effectiveOn'],
    ['expires that day', policy({ ...begun, expiresOn: '2031-06-15' }), 'IN_FORCE', 'effectiveOn'],
    ['expired the day before', policy({ ...begun, expiresOn: '2031-06-14' }), 'EXPIRED', 'expiresOn'],
    ['expires in that year', policy({ ...begun, expiresOn: '2031' }), 'UNKNOWN', 'expiresOn'],
    ['expired, whenever it began', policy({ expiresOn: '2030' }), 'EXPIRED', 'expiresOn'],
    ['plans until that year', policy({ ...begun, periodEnd: '2031' }), 'IN_FORCE', 'effectiveOn'],
    ['planned until the year before', policy({ ...begun, periodEnd: '2030' }), 'UNKNOWN', 'periodEnd'],
    [
      'planned until the year before, and expires later',
      policy({ ...begun, periodEnd: '2030', expiresOn: '2032' }),
      'IN_FORCE',
      'effectiveOn',
    ],
    ['was amended', policy({ ...begun, amendedOn: '2031-01' }), 'IN_FORCE', 'effectiveOn'],
    [
      'was amended before the only day of force that is known',
      policy({ amendedOn: '2031-05-01', effectiveOn: '2032-01-01' }),
      'UNKNOWN',
      'effectiveOn',
    ],
    ['was replaced', policy(begun, [newer({ effectiveOn: '2031-06-01' })]), 'REPLACED', 'effectiveOn'],
    ['will be replaced', policy(begun, [newer({ effectiveOn: '2031-07-01' })]), 'IN_FORCE', 'effectiveOn'],
    ['is replaced in that month', policy(begun, [newer({ effectiveOn: '2031-06' })]), 'UNKNOWN', 'effectiveOn'],
    ['is replaced nobody knows when', policy(begun, [newer({})]), 'UNKNOWN', undefined],
    ['has a draft that would replace it', policy(begun, [newer({}, 'DRAFT_FOR_COMMENT')]), 'IN_FORCE', 'effectiveOn'],
    ['was replaced, whenever it began', policy({}, [newer({ issuedOn: '2030' })]), 'REPLACED', 'issuedOn'],
  ] as const)('that %s', (...[, given, status, field]) => {
    const force = judgeForce(given, '2031-06-15');
    expect([force.status, force.by?.field]).toEqual([status, field]);
  });
});

describe('the reason', () => {
  it('names the date as written, and says that no end is stated', () => {
    expect(judgeForce(policy({ effectiveOn: '2030' }), '2031-06-15').because).toEqual({
      zh: '施行日期2030已到；没有载明失效日期',
      en: 'EFFECTIVE 2030 has come; no end is stated',
    });
  });

  it('names the policy that replaces, by whose date it was decided', () => {
    expect(judgeForce(policy(begun, [newer({ publishedOn: '2031-01' })]), '2031-06-15')).toEqual({
      status: 'REPLACED',
      by: { policy: 'newer', field: 'publishedOn', date: '2031-01' },
      because: {
        zh: 'newer（公布日期2031-01）取代了它',
        en: 'newer (PUBLISHED 2031-01) has replaced it',
      },
      replacedBy: ['newer'],
    });
  });

  it('says of a plan whose period is over that no source tells', () => {
    expect(judgeForce(policy({ ...begun, periodEnd: '2030' }), '2031-06-15').because.en).toBe(
      'end of the period planned for 2030 is over: no source says whether it still holds',
    );
  });
});

it('a draft for comment is told by its type', () => {
  expect([isDraft({ policyType: 'DRAFT_FOR_COMMENT' }), isDraft({ policyType: 'PLAN' })]).toEqual([true, false]);
});
