import { describe, expect, it } from '@jest/globals';
import { listFiles, readText } from './list-files.js';

describe('the size of files', () => {
  it('is at most 70 lines for half of the source files', () => {
    const sizes = listFiles()
      .filter((file) => /^src\/.*\.ts$/.test(file))
      .map(countLines)
      .sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(70);
  });

  it('is never over 250 lines', () => {
    const code = listFiles().filter((file) =>
      /^(src|tests|scripts|bench|web\/src|examples)\/.*\.(ts|tsx|js)$/.test(file),
    );
    const statements = listFiles().filter((file) =>
      /^(cypher|schema\/(?!generated))\/?.*\.(cypher|graphql)$/.test(file),
    );
    expect([...code, ...statements].filter((file) => countLines(file) > 250)).toEqual([]);
  });

  it('needs no drawer: src has no folder or file called utils, helpers, common, misc or shared', () => {
    const drawer = /(^|\/)(utils?|helpers?|common|misc|shared|lib)(\/|\.tsx?$)/;
    expect(listFiles().filter((file) => /^(src|web\/src)\//.test(file) && drawer.test(file))).toEqual([]);
  });
});

function countLines(file: string): number {
  return readText(file).trimEnd().split('\n').length;
}
