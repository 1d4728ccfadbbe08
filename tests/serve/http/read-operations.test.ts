import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { buildTrustedDocuments } from '../../../src/serve/http/build-trusted-documents.js';
import { readOperations } from '../../../src/serve/http/read-operations.js';

describe('readOperations', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'questions-'));
    write('topics.yaml', 'rivers: { zh: 河流, en: Rivers }\nbridges: { zh: 桥, en: Bridges }\n');
    write(
      'bridges/longest.graphql',
      '# zh: 最长？\n# en: Longest?\n# answer: One.\nquery Longest($n: Int = 1) { a }\n',
    );
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function write(file: string, text: string): void {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  }

  it('reads questions in the order of the topics, with the titles of both', () => {
    write('rivers/deepest.graphql', 'query Deepest { a }\n');
    expect(readOperations(folder)).toEqual([
      expect.objectContaining({ name: 'deepest', folder: 'rivers', folderZh: '河流', folderEn: 'Rivers', titleZh: '' }),
      {
        name: 'longest',
        folder: 'bridges',
        folderZh: '桥',
        folderEn: 'Bridges',
        titleZh: '最长？',
        titleEn: 'Longest?',
        answer: 'One.',
        document: '# zh: 最长？\n# en: Longest?\n# answer: One.\nquery Longest($n: Int = 1) { a }\n',
        variables: { n: 1 },
      },
    ]);
  });

  it.each([
    ['lakes/widest.graphql', 'query Widest { a }', 'no titles for the folder "lakes". Add "lakes: { zh: …, en: … }".'],
    ['rivers/longest.graphql', 'query Other { a }', 'Two questions have one name: '],
    ['rivers/deepest.graphql', '{ a }', 'deepest.graphql holds no named operation'],
    ['topics.yaml', 'rivers: { zh: 河流 }\n', 'topics.yaml: ✖ Invalid input'],
  ])('refuses %s', (file, text, message) => {
    write(file, text);
    expect(() => readOperations(folder)).toThrow(message);
  });

  it('makes trusted documents whose ids do not depend on comments, and refuses two of one operation name', () => {
    const read = () => buildTrustedDocuments(readOperations(folder)).operations;
    const [before] = read();
    write('bridges/longest.graphql', '# zh: 最长的桥？\n# expect: a = 1\nquery Longest($n: Int = 1) {\n a\n}\n');
    expect(read()).toEqual([before]);
    expect(before?.body).toBe('query Longest($n: Int = 1) {\n  a\n}');
    write('rivers/deepest.graphql', 'query Longest { a }\n');
    expect(read).toThrow('Two questions hold an operation Longest.');
  });
});
