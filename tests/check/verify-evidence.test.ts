import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Evidence, Facts } from '../../src/check/claim.js';
import { verifyEvidence } from '../../src/check/verify-evidence.js';
import type { Verification } from '../../src/check/verification/verification.js';
import { checkFreedonia } from './check-freedonia.js';

const source = 'daily-freedonian-2031-05-31';
const article = readFileSync(`tests/fixtures/freedonia-documents/${source}.txt`, 'utf8');
const { facts } = checkFreedonia();
const spans = facts.evidence.filter((one) => one.source === source);

/** Freedonia's evidence against one article. */
function verify(text: string, mark = false): Verification {
  return verifyEvidence(facts, [{ source, file: `${source}.txt`, text, mark }]);
}

/** What became of the spans of the article, by their label. */
function outcomesOf(text: string): Map<string, unknown> {
  const { spans: verified } = verify(text);
  return new Map(
    verified.filter((one) => one.evidence.source === source).map((one) => [toLabel(one.evidence), one.outcome]),
  );
}

function toLabel({ id }: Evidence): string {
  return id.slice(id.indexOf('#') + 1);
}

/** Evidence for places of a text of its own, without a recorded hash of the whole. */
function recorded(text: string, ...places: [number, number, string?][]): Facts {
  const points = Array.from(text);
  const at = { file: 'sources/tale.yaml', line: 1, column: 1 };
  const evidence = places.map(([start, end, quote]): Evidence => {
    const words = points.slice(start, end).join('');
    const sha256 = createHash('sha256').update(words).digest('hex');
    return { id: `tale#${start}-${end}`, source: 'tale', start, end, quote: quote ?? words, sha256, at };
  });
  return { entities: [], claims: [], evidence };
}

function outcomesIn(tale: Facts, text: string, mark = false): unknown[] {
  return verifyEvidence(tale, [{ source: 'tale', file: 'tale.txt', text, mark }]).spans.map(({ outcome }) => outcome);
}

describe('verifyEvidence', () => {
  it('verifies every span of a text that is as recorded', () => {
    const { texts, spans: verified } = verify(article);
    expect(texts).toEqual([
      { source, file: `${source}.txt`, hash: 'SAME', differences: [], at: expect.objectContaining({ line: 10 }) },
    ]);
    const here = verified.filter(({ evidence }) => evidence.source === source);
    expect(here.map(({ outcome }) => outcome.status)).toEqual(spans.map(() => 'VERIFIED'));
  });

  it('says of a source without text that nothing can be verified', () => {
    const { spans: verified } = verify(article);
    expect(
      verified.filter(({ evidence }) => evidence.source !== source).every((one) => one.outcome.status === 'NO_TEXT'),
    ).toBe(true);
  });

  it('finds each span again, moved by exactly what was inserted before it', () => {
    const inserted = fc.string({ unit: fc.constantFrom('新', '𠮷', '👍', 'a', '\n', ' ', 'é'), minLength: 1 });
    const whole = spans.filter(({ start }) => start !== undefined);
    fc.assert(
      fc.property(inserted, fc.nat(whole.length - 1), (words, index) => {
        const place = whole[index]?.start ?? 0;
        const points = Array.from(article);
        const by = Array.from(words).length;
        const outcomes = outcomesOf([...points.slice(0, place), words, ...points.slice(place)].join(''));
        for (const { start = 0, end = 0, ...span } of whole.filter((one) => (one.start ?? 0) >= place)) {
          expect(outcomes.get(toLabel(span as Evidence))).toMatchObject({
            status: 'MOVED',
            whole: true,
            place: { start: start + by, end: end + by },
          });
        }
      }),
    );
  });

  it('takes the nearest of two places', () => {
    const tale = recorded('甲乙算力枢纽丙', [2, 6]);
    expect(outcomesIn(tale, '甲乙丙丁算力枢纽戊己庚辛壬癸算力枢纽')).toEqual([
      { status: 'MOVED', place: { start: 4, end: 8, line: 1 }, whole: true, others: 1 },
    ]);
  });

  it('takes that of two places to which the neighbours have moved', () => {
    const text = '自由市今日宣布：建设算力枢纽。另一处算力枢纽，另有安排。';
    const tale = recorded(text, [3, 7], [10, 14], [18, 22], [23, 27]);
    const inserted = '新增七个字于此'; // almost as far as the second hub is from the first
    expect(outcomesIn(tale, `${inserted}${text}`)).toMatchObject([
      { place: { start: 10 } },
      { place: { start: 17 }, others: 1 },
      { place: { start: 25 }, others: 1 },
      { place: { start: 30 } },
    ]);
  });

  it('finds a quote whose span was edited, and says that the hash fits nowhere', () => {
    const tale = recorded('首先，建设算力枢纽，由科技局牵头。', [3, 16, '建设算力枢纽']);
    expect(outcomesIn(tale, '首先，然后，建设算力枢纽，由工信局牵头。')).toMatchObject([
      { status: 'CHANGED', fault: 'REST' },
    ]);
    expect(outcomesIn(tale, `${'新'.repeat(20)}建设算力枢纽，由工信局牵头。`)).toEqual([
      { status: 'MOVED', place: { start: 20, end: 26, line: 1 }, whole: false, others: 0 },
    ]);
  });

  it('finds a span whose quote does not begin it', () => {
    const tale = recorded('今年建设算力枢纽。', [0, 8, '算力枢纽']);
    expect(outcomesIn(tale, '去年没有。\n今年建设算力枢纽。')).toEqual([
      { status: 'MOVED', place: { start: 6, end: 14, line: 2 }, whole: true, others: 0 },
    ]);
  });

  it('names the passage most like a quote that is gone, and by how much it differs', () => {
    expect(outcomesOf(article.replace('城市级算力枢纽', '城市级智能算力枢纽')).get('71-80')).toEqual({
      status: 'CHANGED',
      fault: 'NOWHERE',
      similar: {
        place: { start: 71, end: 82, line: 3 },
        passage: '建设城市级智能算力枢纽',
        distance: 2,
        sameButForm: false,
      },
    });
  });

  it('says when a passage differs by full-width forms only', () => {
    const tale = recorded('共(16)项AI任务', [0, 10]);
    expect(outcomesIn(tale, '共（１６）项ＡＩ任务')).toMatchObject([
      { status: 'CHANGED', similar: { sameButForm: true, place: { start: 0, end: 10 } } },
    ]);
  });

  it('gives no more than 40 characters of a passage that has become longer', () => {
    const quote = '一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥东南西北春夏秋冬';
    const text = `${quote.slice(0, 20)}新增十个字在这句之间${quote.slice(20)}`;
    expect(outcomesIn(recorded(quote, [0, 40]), text)).toEqual([
      {
        status: 'CHANGED',
        fault: 'NOWHERE',
        similar: {
          place: { start: 0, end: 50, line: 1 },
          passage: text.slice(0, 40),
          distance: 10,
          sameButForm: false,
        },
      },
    ]);
  });

  it('finds nothing like a quote in a text about something else', () => {
    expect(outcomesIn(recorded('建设城市级算力枢纽', [0, 9]), '今天天气很好，我们去公园散步。')).toEqual([
      { status: 'CHANGED', fault: 'NOWHERE' },
    ]);
  });

  it('says that a span fits its hash and lacks its quote, and that only its line is wrong', () => {
    const tale = recorded('一\n建设算力枢纽', [2, 8, '算力中心'], [2, 8]);
    const evidence = tale.evidence.map((one) => ({ ...one, line: 1 }));
    expect(outcomesIn({ ...tale, evidence }, '一\n建设算力枢纽')).toEqual([
      { status: 'CHANGED', fault: 'QUOTE' },
      { status: 'MOVED', place: { start: 2, end: 8, line: 2 }, whole: true, others: 0 },
    ]);
  });

  it('looks for the quote of a label anywhere', () => {
    const gazette = 'freedonia-gazette-2031-05-30';
    const outcome = (text: string) =>
      verifyEvidence(facts, [{ source: gazette, file: 'gazette.txt', text, mark: false }]).spans.find(
        ({ evidence }) => evidence.id === `${gazette}#notice`,
      )?.outcome;
    expect(outcome('……已经自由市人民政府批准……')).toMatchObject({ status: 'VERIFIED', place: { start: 2, end: 13 } });
    expect(outcome('……未经自由市人民政府批准……')).toMatchObject({ status: 'CHANGED', similar: { distance: 1 } });
  });
});

interface Form {
  readonly text: string;
  readonly mark?: boolean;
  readonly differences: readonly string[];
}

describe('a text that differs by form only', () => {
  const crlf = article.replaceAll('\n', '\r\n');

  it.each([
    ['CRLF line ends', { text: crlf, differences: ['LINE_ENDS'] }],
    ['a byte-order mark', { text: article, mark: true, differences: ['BYTE_ORDER_MARK'] }],
    ['no line end at its end', { text: article.trimEnd(), differences: ['LAST_LINE_END'] }],
    ['all three', { text: crlf.trimEnd(), mark: true, differences: ['LINE_ENDS', 'LAST_LINE_END', 'BYTE_ORDER_MARK'] }],
  ])('is verified, and what differs is said: %s', (_, { text, mark = false, differences }: Form) => {
    const { texts, spans: verified } = verify(text, mark);
    expect(texts).toMatchObject([{ hash: 'SAME_BUT', differences }]);
    expect(verified.filter(({ outcome }) => outcome.status === 'VERIFIED')).toHaveLength(spans.length);
  });

  it('is recognised by its spans where no hash of the whole is recorded, or it was edited too', () => {
    const tale = recorded('リンゴ\nが\n🍎ある', [4, 5], [6, 9]);
    expect(outcomesIn(tale, 'リンゴ\r\nが\r\n🍎ある'.normalize('NFD'))).toMatchObject([
      { status: 'VERIFIED', place: { line: 2 } },
      { status: 'VERIFIED', place: { line: 3 } },
    ]);
    expect(verify(crlf.replace('1000亿元', '2000亿元')).texts).toMatchObject([
      { hash: 'DIFFERENT', differences: ['LINE_ENDS'] },
    ]);
  });

  it('may have had its byte-order mark counted as its first character', () => {
    const tale = recorded('\uFEFF自由市人民政府', [1, 4], [4, 8]);
    expect(outcomesIn(tale, '自由市人民政府', true)).toMatchObject([{ status: 'VERIFIED' }, { status: 'VERIFIED' }]);
    expect(outcomesIn(tale, '自由市人民政府')).toMatchObject([{ place: { start: 0 } }, { place: { start: 3 } }]);
  });

  it('is not taken for another form because one span fits there by chance', () => {
    const tale = recorded('一\n二二', [2, 3], [0, 1]);
    expect(outcomesIn(tale, '三\r\n二二').map((outcome) => (outcome as { status: string }).status)).toEqual([
      'MOVED',
      'CHANGED',
    ]);
  });
});
