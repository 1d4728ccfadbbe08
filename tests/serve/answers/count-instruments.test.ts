import { expect, it } from '@jest/globals';
import { families } from '../../../src/serve/answers/count-instruments.js';
import { model } from '../../store/freedonia.js';

it('knows the family of each instrument, as the vocabulary names it', () => {
  const names: Readonly<Record<string, string>> = {
    SUPPLY: '供给',
    ENVIRONMENT: '环境',
    DEMAND: '需求',
    UNCLASSIFIED: '未分类',
  };
  const known = Object.entries(families).flatMap(([family, instruments]) =>
    instruments.map((instrument) => [instrument, names[family]]),
  );
  const labels = [...(model.vocabularies.get('Instrument')?.labels ?? [])];
  expect(labels.map(([name, label]) => [name, label.zh.split('·')[0]]).sort()).toEqual(known.sort());
});
