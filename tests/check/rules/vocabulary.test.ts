import { describe, expect, it } from '@jest/globals';
import { problemsAfter } from '../check-freedonia.js';

describe('vocabulary', () => {
  it('names the nearest value of the closed list', () => {
    expect(
      problemsAfter('policies/freedonia-ai-action-plan-2031.yaml', 'value: ACTION_PLAN', 'value: ACTION_PLANS'),
    ).toEqual([
      {
        rule: 'vocabulary',
        level: 'error',
        at: { file: 'policies/freedonia-ai-action-plan-2031.yaml', line: 2, column: 21 },
        message: 'policyType is "ACTION_PLANS".',
        hint: 'Did you mean "ACTION_PLAN"? Allowed: LAW, ADMINISTRATIVE_REGULATION, LOCAL_REGULATION, RULE, NORMATIVE_DOCUMENT, PLAN, ACTION_PLAN, IMPLEMENTATION_PLAN, MEASURES, OPINIONS, GUIDELINE, STANDARD, FRAMEWORK, INITIATIVE, NOTICE, DRAFT_FOR_COMMENT, OTHER_NORM.',
      },
    ]);
  });

  it('knows the roles of dates', () => {
    expect(problemsAfter('policies/freedonia-ai-action-plan-2031.yaml', 'role: EFFECTIVE', 'role: EFECTIVE')).toEqual([
      {
        rule: 'vocabulary',
        level: 'error',
        at: { file: 'policies/freedonia-ai-action-plan-2031.yaml', line: 20, column: 12 },
        message: 'role is "EFECTIVE".',
        hint: 'Did you mean "EFFECTIVE"? Allowed: ADOPTED, SIGNED, ISSUED, ANNOUNCED, PUBLISHED, EFFECTIVE, AMENDED, EXPIRES.',
      },
    ]);
  });

  it('knows what is counted, in lower case with hyphens', () => {
    expect(problemsAfter('policies/freedonia-ai-action-plan-2031.yaml', 'of: tasks', 'of: taks')).toEqual([
      {
        rule: 'vocabulary',
        level: 'error',
        at: { file: 'policies/freedonia-ai-action-plan-2031.yaml', line: 58, column: 10 },
        message: 'of is "taks".',
        hint: 'Did you mean "tasks"? Allowed: actions, areas, articles, aspects, chapters, demonstration-projects, directions, fields, holders, innovation-blocks, issuers, items, measures, parts, projects, safeguards, steps, sub-tasks, supporting-capabilities, tasks.',
      },
    ]);
  });

  it('knows the types of relationship that a key writes', () => {
    expect(problemsAfter('policies/freedonia-ai-action-plan-2031.yaml', 'type: IMPLEMENTS', 'type: IMPLEMENT')).toEqual(
      [
        {
          rule: 'vocabulary',
          level: 'error',
          at: { file: 'policies/freedonia-ai-action-plan-2031.yaml', line: 53, column: 12 },
          message: 'type is "IMPLEMENT".',
          hint: 'Did you mean "IMPLEMENTS"? Allowed: BASED_ON, IMPLEMENTS, REPLACES, AMENDS, FINALISES, CITES.',
        },
      ],
    );
  });

  it('knows how a fact may be meant', () => {
    expect(
      problemsAfter('policies/freedonia-ai-action-plan-2031.yaml', 'modality: OPINION', 'modality: OPINON'),
    ).toEqual([
      {
        rule: 'vocabulary',
        level: 'error',
        at: { file: 'policies/freedonia-ai-action-plan-2031.yaml', line: 23, column: 40 },
        message: 'modality is "OPINON".',
        hint: 'Did you mean "OPINION"? Allowed: STATED, PLANNED, TARGET, FORECAST, OPINION, INFERRED, DENIED.',
      },
    ]);
  });
});
