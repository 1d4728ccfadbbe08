import { describe, expect, it } from '@jest/globals';
import { checkFreedonia, problemsAfter } from '../check-freedonia.js';

/** Level, rule and message of each problem after a file lost the end of a list. */
function problemsWithout(file: string, end: string): string[] {
  return problemsAfter(file, end, end.slice(0, -1)).map(({ level, rule, message }) => `${level} ${rule}: ${message}`);
}

function saysOnce(file: string, count: number): unknown[] {
  const message = `${count} references cannot be judged because ${file} cannot be read.`;
  return [expect.stringMatching(/^error plain-yaml: /), `warning unread-file: ${message}`];
}

describe('unread-file', () => {
  it('counts once what names a policy whose file cannot be read, also a target of it', () => {
    const file = 'policies/freedonia-ai-action-plan-2031.yaml';
    expect(problemsWithout(file, 'sources: [daily-freedonian-2031-05-31]')).toEqual(saysOnce(file, 4));
  });

  it('counts once what names a source whose file cannot be read', () => {
    const file = 'sources/copycat-2031-06-03.yaml';
    const problems = checkFreedonia(
      { file, replace: 'language: zh', by: 'language: [zh' },
      {
        file: 'policies/klopstokia-ai-rules-2028.yaml',
        replace: 'sources: [freedonia-gazette-2031-05-30]',
        by: 'sources: [copycat-2031-06-03, copycat-2031-06-03#1-2]',
      },
    ).problems;
    expect(problems.map(({ level, rule, message }) => `${level} ${rule}: ${message}`)).toEqual(saysOnce(file, 2));
  });

  it.each([
    ['themes.yaml', 12],
    ['experts.yaml', 2],
  ])('judges no id that may stand in the list %s', (file, count) => {
    expect(problemsWithout(file, 'sources: [curators]')).toEqual(saysOnce(file, count));
  });

  it('counts a file as unread where its list is not found', () => {
    expect(problemsAfter('themes.yaml', 'themes:', 'theme:').map(({ rule }) => rule)).toEqual([
      'unread-file',
      'value-form',
      'known-field',
    ]);
  });

  it('still judges an id that no unread file can hold', () => {
    const problems = checkFreedonia(
      { file: 'experts.yaml', replace: 'sources: [curators]', by: 'sources: [curators' },
      { file: 'initiatives.yaml', replace: 'themes: [compute-hub]', by: 'themes: [compute-hug]' },
    ).problems;
    expect(problems.map(({ rule }) => rule)).toEqual(['plain-yaml', 'unread-file', 'link-ends']);
  });
});
