import { describe, expect, it } from '@jest/globals';
import { problemsAfter } from '../check-freedonia.js';

const plan = 'policies/freedonia-ai-action-plan-2031.yaml';
const draft = 'policies/freedonia-ai-action-plan-draft-2031.yaml';

describe('blanks', () => {
  it('names a blank before a name', () => {
    expect(
      problemsAfter(plan, 'name: {zh: 自由市人工智能行动方案（2031—2032年）,', "name: {zh: ' 自由市人工智能行动方案',"),
    ).toEqual([
      {
        rule: 'blanks',
        level: 'error',
        at: { file: plan, line: 4, column: 12 },
        message: 'name.zh is " 自由市人工智能行动方案", with blanks around it.',
        hint: 'Write "自由市人工智能行动方案".',
      },
    ]);
  });

  it('names a full-width blank behind another name', () => {
    expect(
      problemsAfter('places.yaml', 'altNames: [Land of Freedonia]', "altNames: ['Land of Freedonia\u3000']").map(
        ({ rule, message }) => `${rule}: ${message}`,
      ),
    ).toEqual(['blanks: altNames is "Land of Freedonia\u3000", with blanks around it.']);
  });

  it('leaves a block of text its last line', () => {
    expect(
      problemsAfter(draft, 'reading: TITLE', 'reading: TITLE\nnote: |\n  two lines\n  of a note').map(
        ({ rule, message }) => `${rule}: ${message}`,
      ),
    ).toEqual([]);
  });

  it('leaves a date with a blank to its own rule', () => {
    expect(
      problemsAfter(plan, "periodEnd: '2032'", "periodEnd: ' 2032'").map(({ rule, message }) => `${rule}: ${message}`),
    ).toEqual(['value-form: periodEnd is the text " 2032".']);
  });
});
