import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readModel } from '../../src/model/read-model.js';
import { readSchema } from '../../src/model/read-schema.js';
import { listFiles, readText, root } from './list-files.js';
import { listRules } from './list-rules.js';

const pages = listFiles().filter((file) => file.endsWith('.md'));
const docs = pages.map(readText).join('\n');

describe('the docs', () => {
  it('name every command and every command below it', () => {
    const commands = listCommands([]);
    expect(commands).toContain('ai-policy-graph check');
    expect(commands.filter((command) => !new RegExp(`\`${command}( [^\`]*)?\``).test(docs))).toEqual([]);
  });

  it('name every setting, and so does .env.example', () => {
    const settings = matches('src/config.ts', /^ {2}([A-Z][A-Z0-9_]+): z\./gm);
    expect(settings).toContain('NEO4J_URI');
    expect(matches('docs/how/change-a-setting.md', /^\| `([A-Z0-9_]+)` \|/gm).sort()).toEqual([...settings].sort());
    expect(matches('.env.example', /^#? ?([A-Z][A-Z0-9_]+)=/gm).sort()).toEqual([...settings].sort());
  });

  it('explain every kind in the glossary, with its Chinese label', () => {
    const kinds = [...readModel(readSchema(join(root, 'schema'))).kinds.values()];
    const glossary = readText('docs/glossary.md');
    const rows = [
      ...kinds.map(({ name, label }) => `| ${name} | ${label.zh} |`),
      '| Claim | 事实 |',
      '| Evidence | 证据 |',
    ];
    expect(rows.filter((row) => !glossary.includes(row))).toEqual([]);
    const files = listFiles().filter((file) => /^schema\/kinds\/.*\.graphql$/.test(file));
    expect(rows).toHaveLength(files.length);
  });

  it('list every rule of the checks, and no other', () => {
    expect(matches('docs/how/read-a-problem.md', /^\| `([a-z0-9-]+)` \|/gm).sort()).toEqual(listRules());
  });

  it('point only at files that are there', () => {
    const files = new Set(listFiles());
    const isThere = (path: string) => files.has(path) || [...files].some((file) => file.startsWith(`${path}/`));
    const broken = pages.flatMap((page) =>
      [...readText(page).matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)]
        .map((match) => join(page, '..', match[1] ?? '').replace(/\/$/, ''))
        .filter((path) => path !== '.' && !isThere(path))
        .map((path) => `${page}: ${path}`),
    );
    expect(broken).toEqual([]);
  });

  it('are short: README.md under 150 lines, every other page under 200, but for the book of questions, which nobody writes', () => {
    const written = pages.filter((page) => !page.startsWith('docs/questions/'));
    const long = written.filter((page) => countLines(page) >= (page === 'README.md' ? 150 : 200));
    expect(pages).toContain('README.md');
    expect(long).toEqual([]);
  });
});

describe('each decision', () => {
  const decisions = pages.filter((page) => /^docs\/decisions\/\d{4}-/.test(page));

  it('is a page of at most 70 lines with its five parts, in order', () => {
    const parts =
      /^# \d{4}\. .+\n\nStatus: .+\n\nDate: \d{4}-\d\d-\d\d\n\n## Context\n[^]+\n## Decision\n[^]+\n## Consequences\n/;
    expect(decisions.length).toBeGreaterThan(0);
    expect(decisions.filter((page) => !parts.test(readText(page)) || countLines(page) > 70)).toEqual([]);
  });

  it('has a number of its own, and stands in the list', () => {
    const numbers = decisions.map((page) => /\d{4}/.exec(page)?.[0]);
    const list = readText('docs/decisions/README.md');
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(decisions.filter((page) => !list.includes(`(${page.slice('docs/decisions/'.length)})`))).toEqual([]);
  });
});

/** The commands that `--help` tells of, and those below them. */
function listCommands(path: string[]): string[] {
  const { stdout } = spawnSync(process.execPath, ['dist/cli/main.js', ...path, '--help'], {
    cwd: root,
    encoding: 'utf8',
  });
  const section = /^Commands:\n((?: {2}.*\n)+)/m.exec(stdout)?.[1] ?? '';
  const names = [...section.matchAll(/^ {2}([a-z][a-z-]*)/gm)]
    .map((match) => match[1] ?? '')
    .filter((name) => name !== 'help');
  return names.flatMap((name) => {
    const below = listCommands([...path, name]);
    return below.length > 0 ? below : [['ai-policy-graph', ...path, name].join(' ')];
  });
}

function matches(file: string, pattern: RegExp): string[] {
  return [...readText(file).matchAll(pattern)].map((match) => match[1] ?? '');
}

function countLines(page: string): number {
  return readText(page).trimEnd().split('\n').length;
}
