import { expect, it } from '@jest/globals';
import { shortenPlaceName } from '../../../src/store/search/shorten-place-name.js';

it.each([
  ['自由市', '自由'],
  ['西尔瓦尼亚省', '西尔瓦尼亚'],
  ['鸭羹新区', '鸭羹'],
  ['广西壮族自治区', '广西'],
  ['内蒙古自治区', '内蒙古'],
  ['香港特别行政区', '香港'],
  ['沙县', undefined],
  ['三地', undefined],
  ['自由国', undefined],
])('the short name of %s is %s', (name, short) => {
  expect(shortenPlaceName(name, 'CITY')).toBe(short);
});

it.each(['ZONE', 'CLUSTER', 'NATIONAL', undefined])('a place of the level %s has none', (level) => {
  expect(shortenPlaceName('自由经济特区', level)).toBeUndefined();
});
