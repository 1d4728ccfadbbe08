import { describe, expect, it } from '@jest/globals';
import { problemsAfter } from '../check-freedonia.js';

const plan = 'policies/freedonia-ai-action-plan-2031.yaml';

describe('present-id', () => {
  it('warns wherever a link names a former id, and tells the present one', () => {
    expect(
      problemsAfter('themes.yaml', '{id: compute-voucher,', '{id: computing-voucher, formerIds: [compute-voucher],'),
    ).toEqual([
      {
        rule: 'present-id',
        level: 'warning',
        at: { file: plan, line: 43, column: 14 },
        message: '"compute-voucher" is a former id.',
        hint: 'It works still; the id is "computing-voucher" now.',
      },
    ]);
  });

  it('completes an id that is short in its file', () => {
    expect(problemsAfter(plan, '- {id: t02,', '- {id: t20, formerIds: [t02],')).toEqual(
      [
        { file: 'observations.yaml', line: 10, column: 24 },
        { file: plan, line: 40, column: 15 },
      ].map((at) => ({
        rule: 'present-id',
        level: 'warning',
        at,
        message: '"freedonia-ai-action-plan-2031/t02" is a former id.',
        hint: 'It works still; the id is "freedonia-ai-action-plan-2031/t20" now.',
      })),
    );
  });

  it('tells of each span that is cited by a former id of its source', () => {
    const herald = 'sylvania-herald-2031-06-02';
    const problems = problemsAfter(`sources/${herald}.yaml`, `id: ${herald}\n`, `id: herald\nformerIds: [${herald}]\n`);
    expect(problems.map(({ rule, at }) => `${rule} ${at.file}:${at.line}`)).toEqual([
      'present-id observations.yaml:11',
      `present-id ${plan}:19`,
      `present-id ${plan}:49`,
      'present-id policies/sylvania-ai-plan-2030.yaml:8',
      `file-name sources/${herald}.yaml:1`,
    ]);
  });
});
