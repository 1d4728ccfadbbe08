import { describe, expect, it } from '@jest/globals';
import { buildCoverage, type SearchedPolicy, type Stating } from '../../../src/serve/answers/build-coverage.js';

const hubs = { id: 'compute', own: new Set(['compute']), members: new Set(['compute', 'compute-hub']) };

/** A policy of Freedonia City: `plan`, `plan FULL`, `plan FULL unsure`. */
function policy(text: string): SearchedPolicy {
  const [id = '', ...rest] = text.split(' ');
  return { id, place: 'freedonia-city', readInFull: rest.includes('FULL'), sure: !rest.includes('unsure') };
}

/** `plan/m01 compute-hub`, `plan compute denied`. */
function stating(text: string): Stating {
  const [by = '', theme = '', ...rest] = text.split(' ');
  const [policyId = '', measure] = by.split('/');
  return {
    policy: policyId,
    ...(measure === undefined ? {} : { measure: by }),
    theme,
    denied: rest.includes('denied'),
    sure: !rest.includes('unsure'),
  };
}

function cellOf(policies: readonly string[], statings: readonly string[]) {
  const [cell] = buildCoverage({
    themes: [hubs],
    places: ['freedonia-city'],
    policies: policies.map(policy),
    statings: statings.map(stating),
  });
  return cell;
}

describe('a theme in a place', () => {
  it.each([
    ['is stated by a policy', ['plan'], ['plan compute'], 'STATED'],
    ['is stated by a measure that targets a narrower theme', ['plan'], ['plan/m01 compute-hub'], 'STATED'],
    ['is not stated where a policy was read in full', ['plan FULL', 'other'], [], 'NOT_STATED'],
    ['is not read where none was', ['plan', 'other'], [], 'NOT_READ'],
    ['is not read where no policy is known', [], [], 'NOT_READ'],
    ['is excluded where a source denies it', ['plan'], ['plan compute denied'], 'EXCLUDED'],
    [
      'is stated where one denies it and another states it',
      ['plan'],
      ['plan compute denied', 'plan/m1 compute'],
      'STATED',
    ],
    ['is not excluded by a denial of a narrower theme', ['plan FULL'], ['plan compute-hub denied'], 'NOT_STATED'],
    ['is not stated by a policy that may not be in force', ['plan unsure'], ['plan compute'], 'NOT_READ'],
    ['cannot be said to be not stated then', ['plan unsure', 'law FULL'], ['plan compute'], 'NOT_READ'],
    ['is not stated where the silent policy surely counts', ['plan unsure', 'law FULL'], [], 'NOT_STATED'],
    ['is not read where the only one read in full may not be in force', ['plan FULL unsure'], [], 'NOT_READ'],
    ['is not stated by a link that may not hold any more', ['plan'], ['plan compute unsure'], 'NOT_READ'],
    ['is not stated by a policy of another place', ['plan FULL'], ['elsewhere compute'], 'NOT_STATED'],
  ])('%s', (...[, policies, statings, answer]) => {
    expect(cellOf(policies, statings)?.answer).toBe(answer);
  });

  it('names the measures and policies that state it, deny it, were searched, or are undecided', () => {
    const policies = ['plan FULL', 'law', 'old unsure'];
    const statings = [
      'plan/m02 compute-hub',
      'plan/m02 compute',
      'plan/m01 compute',
      'law compute denied',
      'old compute',
    ];
    expect(cellOf(policies, statings)).toEqual({
      theme: 'compute',
      place: 'freedonia-city',
      answer: 'STATED',
      measures: ['plan/m01', 'plan/m02'],
      statedBy: ['plan'],
      deniedBy: ['law'],
      readInFull: ['plan'],
      notReadInFull: ['law'],
      undecided: ['old'],
    });
  });
});
