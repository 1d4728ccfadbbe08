import { describe, expect, it } from '@jest/globals';
import { toTable, toTables } from '../../src/cli/to-table.js';

describe('toTable', () => {
  it('makes a row of each innermost record, leaves blank what repeats, and marks an empty list', () => {
    const data = {
      cities: [
        { name: 'Freedonia City', policies: [{ name: 'Plan', measures: [{ text: 'a' }, { text: 'b' }] }] },
        { name: 'Port Sylvan', policies: [] },
      ],
    };
    expect(toTable(data)).toEqual({
      columns: ['cities.name', 'policies.name', 'text'],
      rows: [
        ['Freedonia City', 'Plan', 'a'],
        ['', '', 'b'],
        ['Port Sylvan', '–', '–'],
      ],
    });
  });

  it('sets two lists of one record side by side, not crossed', () => {
    expect(toTable({ policy: { themes: [{ id: 'x' }, { id: 'y' }], places: [{ code: 1 }] } }).rows).toEqual([
      ['x', '1'],
      ['y', ''],
    ]);
  });

  it('has the fields of a record as columns where another record has nothing', () => {
    const policies = [
      { id: 'a', by: null },
      { id: 'b', by: { role: 'ISSUED', date: '2031' } },
    ];
    expect(toTable({ policies })).toEqual({
      columns: ['id', 'role', 'date'],
      rows: [
        ['a', '–', '–'],
        ['b', 'ISSUED', '2031'],
      ],
    });
  });

  it('joins a list of words, and shows what is not known as a dash', () => {
    expect(toTable({ theme: { altNames: ['hub', 'node'], note: null } })).toEqual({
      columns: ['altNames', 'note'],
      rows: [['hub; node', '–']],
    });
  });

  it('has no rows for an empty answer', () => {
    expect(toTable({ cities: [] }).rows).toEqual([]);
  });
});

describe('toTables', () => {
  it('makes a table of each root field where several are lists: nothing connects their rows', () => {
    const data = { then: [{ id: 'a' }, { id: 'b' }], later: [{ id: 'c' }, { id: 'd' }], unknown: [] };
    expect(toTables(data)).toEqual([
      { title: 'then', columns: ['id'], rows: [['a'], ['b']] },
      { title: 'later', columns: ['id'], rows: [['c'], ['d']] },
      { title: 'unknown', columns: [], rows: [] },
    ]);
  });

  it('makes one table where one of them is a list, or none', () => {
    const answers = [
      { stats: { nodes: 3 }, cities: [{ id: 'a' }, { id: 'b' }] },
      { one: { id: 'a' }, other: { id: 'b' } },
    ];
    for (const answer of answers) expect(toTables(answer)).toEqual([toTable(answer)]);
  });
});
