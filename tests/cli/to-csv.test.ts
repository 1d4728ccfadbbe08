import { describe, expect, it } from '@jest/globals';
import { toCsv } from '../../src/cli/to-csv.js';

/** The CSV without its byte order mark, in lines. */
function lines(answer: unknown): string[] {
  return toCsv(answer)
    .replace(/^\uFEFF/, '')
    .split('\r\n');
}

describe('toCsv', () => {
  it('repeats in every row what a record says once, and leaves empty what is not known or not there', () => {
    const data = {
      cities: [
        {
          name: 'Freedonia City',
          region: { name: 'Freedonia' },
          policies: [{ name: 'Plan', measures: [{ text: 'a' }, { text: 'b' }] }],
          codes: [1, 2],
        },
        { name: 'Port Sylvan', region: null, policies: [], codes: [] },
      ],
    };
    expect(lines(data)).toEqual([
      'cities.name,cities.region.name,cities.policies.name,cities.policies.measures.text,cities.codes',
      'Freedonia City,Freedonia,Plan,a,1; 2',
      'Freedonia City,Freedonia,Plan,b,1; 2',
      'Port Sylvan,,,,',
      '',
    ]);
  });

  it('sets the rows of several root fields below one another, since nothing connects them', () => {
    const data = { then: [{ id: 'a' }, { id: 'b' }], later: [{ id: 'c' }, { id: 'd' }] };
    expect(lines(data)).toEqual(['then.id,later.id', 'a,', 'b,', ',c', ',d', '']);
  });

  it('begins with the mark without which Excel does not read Chinese', () => {
    expect(toCsv({ name: '自由市' })).toBe('\uFEFFname\r\n自由市\r\n');
  });

  it('quotes commas, quotes and every line end', () => {
    expect(toCsv({ a: 'x,y', b: 'say "算力"', c: 'one\ntwo', d: 'one\rtwo', e: ' x ' })).toBe(
      '\uFEFFa,b,c,d,e\r\n"x,y","say ""算力""","one\ntwo","one\rtwo", x \r\n',
    );
  });

  it.each([
    ['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
    ['+1+cmd', "'+1+cmd"],
    ['-2+3', "'-2+3"],
    ['@SUM(1)', "'@SUM(1)"],
    ['\t=1', "'\t=1"],
    ['\n=1', '"\'\n=1"'],
    ['＝1', "'＝1"],
    ['a=b', 'a=b'],
    ['-2.5', '-2.5'],
    ['+10', '+10'],
  ])('lets no spreadsheet run the text %j', (text, cell) => {
    expect(lines({ text })[1]).toBe(cell);
  });

  it('keeps numbers and truth values as they are, and disarms a list that begins like a formula', () => {
    expect(lines({ a: -2.5, b: 350_000_000_000, c: true, d: ['=1', 'x'], e: null })[1]).toBe(
      "-2.5,350000000000,true,'=1; x,",
    );
  });
});
