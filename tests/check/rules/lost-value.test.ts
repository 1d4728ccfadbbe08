import { describe, expect, it } from '@jest/globals';
import { problemsAfter } from '../check-freedonia.js';

describe('a value that would be lost', () => {
  it.each([
    ['themes.yaml', 'name: {zh: 算力枢纽, en: Compute hub}', 'name: 人才', 'value-form', /^name is the text "人才"\.$/],
    ['themes.yaml', 'name: {zh: 算力枢纽, en: Compute hub}', 'name: {why: x}', 'required-field', / has no name\.$/],
    [
      'policies/freedonia-ai-action-plan-2031.yaml',
      "date: '2031-05-31', rank: PREFERRED,",
      "date: '2031-05-31', rank: {value: BEST},",
      'vocabulary',
      /BEST/,
    ],
    ['experts.yaml', 'post: {zh: 教授, en: professor}', 'post: 教授', 'value-form', /^post is the text "教授"\.$/],
    [
      'experts.yaml',
      'post: {zh: 教授, en: professor}',
      'post: {zh: 教授, fr: professeur}',
      'known-field',
      /^post has no field "fr"\.$/,
    ],
  ])('of %s (%s) is a problem: %s', (...[file, from, to, rule, message]) => {
    const problems = problemsAfter(file, from, to).filter((problem) => problem.level === 'error');
    expect(problems.map((problem) => problem.rule)).toContain(rule);
    expect(problems.some((problem) => message.test(problem.message))).toBe(true);
  });
});
