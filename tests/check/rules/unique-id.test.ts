import { describe, expect, it } from '@jest/globals';
import { problemsAfter } from '../check-freedonia.js';

describe('unique-id', () => {
  it('names both places of an id that is given twice', () => {
    expect(problemsAfter('themes.yaml', 'id: smart-hospitality', 'id: fund-size')).toEqual([
      {
        rule: 'unique-id',
        level: 'error',
        at: { file: 'themes.yaml', line: 27, column: 10 },
        message: 'The id "fund-size" is given for the second time.',
        hint: 'It stands already in metrics.yaml:3:10; choose another.',
      },
    ]);
  });

  it('holds for former ids too', () => {
    expect(problemsAfter('policies/klopstokia-ai-rules-2028.yaml', '[klopstokia-rules]', '[hub-start]')).toEqual([
      {
        rule: 'unique-id',
        level: 'error',
        at: { file: 'policies/klopstokia-ai-rules-2028.yaml', line: 2, column: 13 },
        message: 'The former id "hub-start" is given for the second time.',
        hint: 'It stands already in metrics.yaml:6:10; choose another.',
      },
    ]);
  });

  it('refuses an id that something else had before', () => {
    expect(
      problemsAfter('themes.yaml', 'id: policy-support,', 'id: klopstokia-rules, formerIds: [policy-support],'),
    ).toContainEqual({
      rule: 'unique-id',
      level: 'error',
      at: { file: 'themes.yaml', line: 21, column: 10 },
      message: 'The id "klopstokia-rules" is given for the second time.',
      hint: 'It stands already in policies/klopstokia-ai-rules-2028.yaml:2:13 as a former id; choose another.',
    });
  });

  it('refuses a former id of two things, and names the inner records of neither', () => {
    const plan = 'policies/sylvania-ai-plan-2030.yaml';
    const problems = problemsAfter(
      plan,
      'id: sylvania-ai-plan-2030',
      'id: sylvania-ai-plan-2030\nformerIds: [klopstokia-rules]',
    );
    expect(problems).toEqual([
      {
        rule: 'unique-id',
        level: 'error',
        at: { file: plan, line: 2, column: 13 },
        message: 'The former id "klopstokia-rules" is given for the second time.',
        hint: 'It stands already in policies/klopstokia-ai-rules-2028.yaml:2:13 as a former id; choose another.',
      },
    ]);
  });
});
