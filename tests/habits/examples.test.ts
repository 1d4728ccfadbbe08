import { describe, expect, it } from '@jest/globals';
import { model } from '../check/check-freedonia.js';
import { checkExample, examples, isShownAs } from './read-examples.js';

describe('the examples of how to write a record', () => {
  it('show each kind of record, good and bad', () => {
    const records = ['Part', 'Relation', 'Date', 'Count', 'Span', 'Post', 'Place'];
    const kinds = [...model.kinds.keys()].filter((kind) => kind !== 'City' && kind !== 'Region');
    const shown = (verdict: string) =>
      examples.filter((example) => example.verdict === verdict).map(({ record }) => record.split(' ')[0]);
    expect([...kinds, ...records].filter((record) => !shown('good').includes(record))).toEqual([]);
    expect([...kinds, ...records].filter((record) => !shown('bad').includes(record))).toEqual([]);
  });

  it.each(
    examples.filter(({ verdict }) => verdict !== 'bad').map((one) => [`${one.verdict}, ${one.record}`, one] as const),
  )('pass the checks where they are good, or where the checker cannot see why not: %s', (_, example) => {
    expect(checkExample(example)).toEqual([]);
  });

  it.each(examples.filter(({ verdict }) => verdict === 'bad').map((one) => [one.record, one] as const))(
    'are refused with the words that the page shows where they are bad: %s',
    (_, example) => {
      const said = checkExample(example);
      expect(example.says.map((shown, index) => (isShownAs(said[index], shown) ? shown : (said[index] ?? '')))).toEqual(
        example.says,
      );
      expect(said).toHaveLength(example.says.length);
    },
  );
});
