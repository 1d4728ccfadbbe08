import { describe, expect, it } from '@jest/globals';
import { problemsAfter } from '../check-freedonia.js';

describe('span-form', () => {
  it('wants the end after the start', () => {
    expect(problemsAfter('sources/daily-freedonian-2031-05-31.yaml', 'at: 0-3,', 'at: 3-0,')).toEqual([
      {
        rule: 'known-span',
        level: 'error',
        at: { file: 'policies/freedonia-ai-action-plan-2031.yaml', line: 13, column: 45 },
        message: 'The source "daily-freedonian-2031-05-31" has no span "0-3".',
        hint: 'Add it to sources/daily-freedonian-2031-05-31.yaml. Did you mean "3-0"? Allowed: 3-0, 9-13, 14-19, 20-30, 60-65, 71-80, 73-80, 82-90, 91-98, 102-108, 115-139, 141-146, 141-148, 149-161, 157-161, 176-182.',
      },
      {
        rule: 'span-form',
        level: 'error',
        at: { file: 'sources/daily-freedonian-2031-05-31.yaml', line: 12, column: 10 },
        message: 'at is "3-0".',
        hint: 'Write `at: 17-29` (characters, from 0, the end exclusive), or `section:` with a label where offsets are not known.',
      },
    ]);
  });

  it('wants a place', () => {
    expect(problemsAfter('sources/daily-freedonian-2031-05-31.yaml', 'at: 0-3, ', '')).toEqual([
      {
        rule: 'known-span',
        level: 'error',
        at: { file: 'policies/freedonia-ai-action-plan-2031.yaml', line: 13, column: 45 },
        message: 'The source "daily-freedonian-2031-05-31" has no span "0-3".',
        hint: 'Add it to sources/daily-freedonian-2031-05-31.yaml. Did you mean "9-13"? Allowed: 9-13, 14-19, 20-30, 60-65, 71-80, 73-80, 82-90, 91-98, 102-108, 115-139, 141-146, 141-148, 149-161, 157-161, 176-182.',
      },
      {
        rule: 'span-form',
        level: 'error',
        at: { file: 'sources/daily-freedonian-2031-05-31.yaml', line: 12, column: 5 },
        message: 'The span has no place.',
        hint: 'Write `at: 17-29` (characters, from 0, the end exclusive), or `section:` with a label where offsets are not known.',
      },
    ]);
  });

  it('wants a quote no longer than its span', () => {
    expect(problemsAfter('sources/daily-freedonian-2031-05-31.yaml', 'quote: 自由市,', 'quote: 自由市市,')).toEqual([
      {
        rule: 'span-form',
        level: 'error',
        at: { file: 'sources/daily-freedonian-2031-05-31.yaml', line: 12, column: 31 },
        message: 'The quote has 4 characters, its span 3.',
        hint: 'Quote at most the span, counted in Unicode code points.',
      },
    ]);
  });

  it('wants the hash of the quote where the quote is the whole span', () => {
    expect(problemsAfter('sources/daily-freedonian-2031-05-31.yaml', 'quote: 自由市,', 'quote: 自由国,')).toEqual([
      {
        rule: 'span-form',
        level: 'error',
        at: { file: 'sources/daily-freedonian-2031-05-31.yaml', line: 12, column: 44 },
        message: 'The hash does not fit the quote "自由国".',
        hint: 'Its SHA-256 is d07ec8333eea27d21e2646305e1de935e4205255489d6cd9b26558dbf8eabdcb. Is the quote exact, to the last space?',
      },
    ]);
  });

  it('keeps quotes short', () => {
    expect(
      problemsAfter(
        'sources/daily-freedonian-2031-05-31.yaml',
        'quote: 到2032年智能算力达到',
        'quote: 到到到到到到到到到到到到到到到到到到到到到到到到到到到到到到到到到到到到到到到到到',
      ),
    ).toEqual([
      {
        rule: 'span-form',
        level: 'error',
        at: { file: 'sources/daily-freedonian-2031-05-31.yaml', line: 22, column: 35 },
        message: 'The quote has 41 characters.',
        hint: 'At most 40: articles are not ours to publish.',
      },
    ]);
  });
});
