import { describe, expect, it } from '@jest/globals';
import { problemsAfter } from '../check-freedonia.js';

const plan = 'policies/freedonia-ai-action-plan-2031.yaml';

describe('curators', () => {
  it('names the mark once, with the first of the facts that stand on it', () => {
    expect(
      problemsAfter(
        plan,
        '    review: UNREVIEWED\n    evidence: [freedonia-gazette-2031-05-30#81-86]',
        '    sources: [curators]',
      ),
    ).toEqual([
      {
        rule: 'curators',
        level: 'warning',
        at: { file: plan, line: 46, column: 15 },
        message: 'The curators state what a policy says: text of "freedonia-ai-action-plan-2031/n02".',
        hint: 'Name the document that says so, with `evidence` or `sources`.',
      },
    ]);
  });

  it('lets them name and sort a policy', () => {
    expect(
      problemsAfter(plan, 'level: MUNICIPALITY', 'level: {value: MUNICIPALITY, source: curators}').map(
        ({ rule, message }) => `${rule}: ${message}`,
      ),
    ).toEqual([]);
  });
});
