import { expect, it } from '@jest/globals';
import { readStatement } from '../../src/store/read-statement.js';

it('reads a statement of cypher/ and names its language', () => {
  expect(readStatement('read-meta')).toMatch(/^CYPHER 5\n\/\/ The version of the data/);
});

it('fills labels', () => {
  expect(readStatement('create-id-constraint', { NAME: 'city_id', LABEL: 'City' })).toMatch(/FOR \(node:City\)/);
});

it('refuses an unknown name and tells the nearest', () => {
  expect(() => readStatement('read-metta')).toThrow(
    'There is no statement "read-metta" in cypher/. Did you mean "read-meta"?',
  );
});

it('refuses a name that leaves the folder', () => {
  expect(() => readStatement('../README')).toThrow('There is no statement "../README" in cypher/.');
});

it('refuses a place that nothing fills', () => {
  expect(() => readStatement('create-links', { FROM: 'Claim' })).toThrow('has a place $$TO$$ that nothing fills');
});

it('refuses a label that is more than a word', () => {
  expect(() => readStatement('create-links', { FROM: 'Claim', TO: 'Entity) DELETE (n' })).toThrow(
    'is no label of the model',
  );
});
