import { describe, expect, it } from '@jest/globals';
import { problemsAfter } from '../check-freedonia.js';

describe('link-ends', () => {
  it('names the nearest record where the other end is nowhere', () => {
    expect(
      problemsAfter(
        'policies/freedonia-ai-action-plan-2031.yaml',
        'themes: [compute-voucher]',
        'themes: [compute-vouchers]',
      ),
    ).toEqual([
      {
        rule: 'link-ends',
        level: 'error',
        at: { file: 'policies/freedonia-ai-action-plan-2031.yaml', line: 43, column: 14 },
        message: 'themes names "compute-vouchers", which is nowhere.',
        hint: 'It must be of kind Theme. Did you mean "compute-voucher"? Allowed: compute-infrastructure, compute-hub, compute-cluster, compute-centre, compute-voucher, policy-support, talent, talent-training, industry, industry-fund, safety, smart-hospitality.',
      },
    ]);
  });

  it('names the kinds that may stand at the other end', () => {
    expect(
      problemsAfter(
        'policies/freedonia-ai-action-plan-2031.yaml',
        'themes: [compute-voucher]',
        'themes: [freedonia-city]',
      ),
    ).toEqual([
      {
        rule: 'link-ends',
        level: 'error',
        at: { file: 'policies/freedonia-ai-action-plan-2031.yaml', line: 43, column: 14 },
        message: 'themes names "freedonia-city", which is of kind City.',
        hint: 'It must be of kind Theme. Allowed: compute-infrastructure, compute-hub, compute-cluster, compute-centre, compute-voucher, policy-support, talent, talent-training, industry, industry-fund, safety, smart-hospitality.',
      },
    ]);
  });

  it('completes the short ids of a file', () => {
    expect(problemsAfter('policies/freedonia-ai-action-plan-2031.yaml', 'part: p1', 'part: p9')).toEqual([
      {
        rule: 'link-ends',
        level: 'error',
        at: { file: 'policies/freedonia-ai-action-plan-2031.yaml', line: 29, column: 18 },
        message: 'part names "freedonia-ai-action-plan-2031/p9", which is nowhere.',
        hint: 'It must be of kind Measure. Did you mean "freedonia-ai-action-plan-2031/p1"? Allowed: freedonia-ai-action-plan-2031/p1, freedonia-ai-action-plan-2031/n01, freedonia-ai-action-plan-2031/n02, sylvania-ai-plan-2030/m01.',
      },
    ]);
  });

  it('looks at ids in fields too', () => {
    expect(
      problemsAfter(
        'policies/freedonia-ai-action-plan-draft-2031.yaml',
        'draftOf: freedonia-ai-action-plan-2031',
        'draftOf: freedonia-ai-action-plan-2032',
      ),
    ).toEqual([
      {
        rule: 'link-ends',
        level: 'error',
        at: { file: 'policies/freedonia-ai-action-plan-draft-2031.yaml', line: 6, column: 10 },
        message: 'draftOf names "freedonia-ai-action-plan-2032", which is nowhere.',
        hint: 'It must be of kind Policy. Did you mean "freedonia-ai-action-plan-2031"? Allowed: freedonia-ai-action-plan-2031, freedonia-ai-action-plan-draft-2031, freedonia-ai-law-2029, klopstokia-ai-rules-2028, sylvania-ai-plan-2030.',
      },
    ]);
  });
});
