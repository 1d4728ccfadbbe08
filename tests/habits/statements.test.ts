import { describe, expect, it } from '@jest/globals';
import { listFiles, readText } from './list-files.js';
import { readLiterals } from './read-literals.js';

const statements = listFiles()
  .filter((file) => /^cypher\/.*\.cypher$/.test(file))
  .map((file) => ({ file, name: file.replace(/^cypher\//, '').replace(/\.cypher$/, ''), text: readText(file) }));
const literals = listFiles()
  .filter((file) => /^src\/.*\.ts$/.test(file))
  .flatMap(readLiterals);
const namedInSchema = listFiles()
  .filter((file) => /^schema\/.*\.graphql$/.test(file))
  .flatMap((file) => [...readText(file).matchAll(/@statement\(file: "([^"]+)"\)/g)].map((match) => match[1] ?? ''));

describe('Cypher', () => {
  it('is there, one statement in a file of cypher/', () => {
    expect(statements.length).toBeGreaterThan(0);
    const several = statements.filter(({ text }) => withoutComments(text).replace(/;\s*$/, '').includes(';'));
    expect(several.map(({ file }) => file)).toEqual([]);
  });

  it('stands nowhere in the TypeScript of src', () => {
    const clause = /\b(MATCH|MERGE|UNWIND|DETACH DELETE|RETURN|CALL|CREATE|FOREACH)\b\s+[({a-z…]/;
    const found = literals.filter(({ text }) => clause.test(text));
    expect(found.map(({ file, line, text }) => `${file}:${line} ${text}`)).toEqual([]);
  });

  it('is used: each file is named in src or by @statement in schema/', () => {
    const named = new Set([...literals.map(({ text }) => text), ...namedInSchema]);
    const unused = statements.filter(({ name }) => !named.has(name) && !named.has(`${name}.cypher`));
    expect(unused.map(({ file }) => file)).toEqual([]);
  });

  it('is there for each @statement of schema/', () => {
    const names = statements.map(({ name }) => name);
    expect(namedInSchema.filter((name) => !names.includes(name))).toEqual([]);
  });

  it('takes every value as a parameter: no id, date, name or Chinese word stands in a statement', () => {
    const value = /^[a-z0-9]+(-[a-z0-9]+)+$|\d{4}|\p{Script=Han}/u;
    const found = statements.flatMap(({ file, text }) =>
      [...withoutComments(text).matchAll(/'([^']*)'|"([^"]*)"/g)]
        .map((match) => match[1] ?? match[2] ?? '')
        .filter((literal) => value.test(literal))
        .map((literal) => `${file}: ${literal}`),
    );
    expect(found).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replace(/^\s*\/\/.*$/gm, '').replace(/\/\*[\s\S]*?\*\//g, '');
}
