import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { isBinary, listFiles, readText } from './list-files.js';

const texts = listFiles()
  .filter((file) => !isBinary(file))
  .map((file) => ({ file, text: readText(file) }));

/** Every place where a pattern stands in a text file of the project, as `file:line found`. */
function findPlaces(pattern: RegExp, skip: (file: string) => boolean = () => false): string[] {
  return texts
    .filter(({ file }) => !skip(file))
    .flatMap(({ file, text }) =>
      text.split('\n').flatMap((line, index) => {
        const found = pattern.exec(line);
        return found ? [`${file}:${index + 1} ${found[0]}`] : [];
      }),
    );
}

describe('what must not be in the project', () => {
  it('is the address of a package registry or of a proxy in front of one', () => {
    const registry =
      /https?:\/\/[^/\s"'<>]*(registry|npmjs|npmmirror|yarnpkg|artifactory|nexus|jfrog|verdaccio|repo1?\.maven)[^/\s"'<>]*/i;
    const setting = /^\s*(registry|proxy|https-proxy)\s*=/i;
    expect([...findPlaces(registry), ...findPlaces(setting)]).toEqual([]);
  });

  it('is a resolved address in the lock file', () => {
    expect(findPlaces(/"resolved"\s*:/, (file) => file !== 'package-lock.json')).toEqual([]);
  });

  it('is a path of somebody’s machine', () => {
    const machine = /(?<![\w.\-~$}*/])\/(work|root|home|tmp|Users)(\/|(?=["'`\s]))/;
    expect(findPlaces(machine)).toEqual([]);
  });

  it('is a key, a token or a password', () => {
    const secret =
      /-----BEGIN [A-Z ]*PRIVATE KEY|\bgh[pousr]_\w{30,}|\bAKIA[0-9A-Z]{16}\b|PASSWORD\s*[=:]\s*["']?[\w!@%^]{6,}$/;
    expect(findPlaces(secret)).toEqual([]);
  });
});

describe('articles of others', () => {
  const sources = listFiles()
    .filter((file) => /^data\/sources\/.*\.yaml$/.test(file))
    .map((file) => ({ file, spans: readSpans(file) }));

  it('are quoted with at most 40 characters a span', () => {
    const long = sources.flatMap(({ file, spans }) =>
      spans.filter(({ quote }) => Array.from(quote).length > 40).map(({ quote }) => `${file}: ${quote}`),
    );
    expect(sources.some(({ spans }) => spans.length > 0)).toBe(true);
    expect(long).toEqual([]);
  });

  it('are not there as files', () => {
    expect(countSentences('他们今天发布新方案。\n\n'.repeat(12))).toBe(12);
    const folders = /(^|\/)(documents?|articles?)\//;
    const found = texts.filter(({ file, text }) => folders.test(file) || countSentences(text) >= 12);
    expect(found.map(({ file }) => file)).toEqual([]);
  });
});

/** How many lines in a row hold a Chinese sentence, at most; lines without anything do not end a row. */
function countSentences(text: string): number {
  let [most, inRow] = [0, 0];
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    inRow = /\p{Script=Han}{4}.*[。？！]/u.test(line) ? inRow + 1 : 0;
    most = Math.max(most, inRow);
  }
  return most;
}

function readSpans(file: string): { quote: string }[] {
  const source = parse(readText(file)) as { spans?: { quote: string | number }[] };
  return (source.spans ?? []).map(({ quote }) => ({ quote: String(quote) }));
}
