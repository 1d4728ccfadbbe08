import { describe, expect, it } from '@jest/globals';
import { problemsAfter } from '../check-freedonia.js';

const plan = 'policies/freedonia-ai-action-plan-2031.yaml';
const law = 'policies/freedonia-ai-law-2029.yaml';

describe('date-order', () => {
  it('names a policy that expires before it takes effect', () => {
    expect(
      problemsAfter(
        law,
        "{role: EXPIRES, date: '2039'}",
        "{role: EXPIRES, date: '2039'}, {role: EFFECTIVE, date: '2040-01'}",
      ),
    ).toEqual([
      {
        rule: 'date-order',
        level: 'warning',
        at: { file: law, line: 9, column: 174 },
        message: 'EXPIRES 2039 is before EFFECTIVE 2040-01.',
        hint: 'Line 9 gives the other date. Is a year or a role wrong?',
      },
    ]);
  });

  it('names a policy that takes effect before it is adopted', () => {
    expect(
      problemsAfter(
        law,
        "{role: ADOPTED, date: '2029'}",
        "{role: ADOPTED, date: '2029'}, {role: EFFECTIVE, date: '2028-12-31'}",
      ).map(({ rule, message }) => `${rule}: ${message}`),
    ).toEqual(['date-order: EFFECTIVE 2028-12-31 is before ADOPTED 2029.']);
  });

  it('names a period that ends before it begins', () => {
    expect(
      problemsAfter(plan, "periodEnd: '2032'", "periodEnd: '2030'").map(({ rule, message }) => `${rule}: ${message}`),
    ).toEqual(['date-order: periodEnd 2030 is before periodStart 2031.']);
  });

  it('says nothing where the dates are not exact enough to decide', () => {
    expect(
      problemsAfter(
        law,
        "{role: ADOPTED, date: '2029'}",
        "{role: ADOPTED, date: '2029'}, {role: EFFECTIVE, date: '2029-01'}",
      ).map(({ rule, message }) => `${rule}: ${message}`),
    ).toEqual([]);
  });

  it('says nothing of a date that is not believed', () => {
    expect(
      problemsAfter(
        law,
        "{role: ADOPTED, date: '2029'}",
        "{role: ADOPTED, date: '2029'}, {role: EFFECTIVE, date: '2028', rank: DEPRECATED, why: a slip}",
      ).map(({ rule, message }) => `${rule}: ${message}`),
    ).toEqual([]);
  });

  it('says nothing of what is no date', () => {
    expect(
      problemsAfter(plan, "periodEnd: '2032'", "periodEnd: '203'").map(({ rule, message }) => `${rule}: ${message}`),
    ).toEqual(['value-form: periodEnd is the text "203".']);
  });
});
