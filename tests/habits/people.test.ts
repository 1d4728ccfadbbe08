import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readModel } from '../../src/model/read-model.js';
import { readSchema } from '../../src/model/read-schema.js';
import type { Problem } from '../../src/problem.js';
import type { Store } from '../../src/store/connect.js';
import { runCommand } from '../setup/run-command.js';
import { askStore, clearGraph, openTestStore } from '../store/open-test-store.js';
import { root } from './list-files.js';

const freedonia = 'tests/fixtures/freedonia';

/** Everything that may be known of a person, with the reason. A new field does not belong here before somebody has asked whether we need it. */
const fields = {
  'what identifies any entity': ['id', 'formerIds', 'kind', 'review'],
  'the name, and what is computed from it': [
    'name',
    'nameZh',
    'nameEn',
    'nameStatus',
    'altNames',
    'pinyin',
    'initials',
    'sortKey',
  ],
  'the academic title': ['titleZh', 'titleEn'],
  'whom the person is not; the rule about-person refuses any other note': ['note'],
};
const known = Object.values(fields).flat();

/** Made by the import for every node and every relationship: they say nothing of a person. */
const bookkeeping = ['contentHash', 'recordedOn', 'nameKeys', 'altKeys', 'pinyinKeys', 'initialKeys', 'endKeys'];

const post = ['postZh', 'postEn', 'asOf'];

/** What people have elsewhere, and nobody needs to know here. */
const unwanted = [
  ...['birthday', 'birthDate', 'birthPlace', 'age', 'gender', 'sex', 'nationality', 'ethnicity', 'religion', 'party'],
  ...['email', 'phone', 'mobile', 'wechat', 'weibo', 'url', 'website', 'address', 'home', 'location', 'places'],
  ...['photo', 'image', 'idNumber', 'passport', 'salary', 'health', 'family', 'spouse', 'education', 'biography'],
];

describe('a person', () => {
  const { kinds } = readModel(readSchema(join(root, 'schema')));
  const expert = kinds.get('Expert');

  it('has only fields that identify, name or title', () => {
    expect(expert?.fields.map(({ name }) => name).sort()).toEqual([...known].sort());
  });

  it('is joined only with public posts, with statements, and with the claims that say so', () => {
    expect(expert?.links.map(({ type, otherEnds }) => `${type} ${otherEnds.join(', ')}`).sort()).toEqual([
      'HAS_POST Institution',
      'MADE_BY Statement',
      'OBJECT Claim',
      'SUBJECT Claim',
    ]);
    const toPeople = [...kinds.values()].flatMap(({ name, links }) =>
      links.filter(({ otherEnds }) => otherEnds.includes('Expert')).map(({ type }) => `${name} ${type}`),
    );
    expect(toPeople.sort()).toEqual(['Institution HAS_POST', 'Statement MADE_BY']);
  });

  it('has posts that say what and when, nothing more', () => {
    const posts = expert?.links.find(({ type }) => type === 'HAS_POST');
    expect(posts?.properties.map(({ name }) => name)).toEqual(post);
  });
});

describe('a data file that tells more of a person', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'people-'));
    cpSync(freedonia, folder, { recursive: true });
    const more = [...unwanted.map((key) => `${key}: x`), 'note: x', 'counts: [{of: steps, value: 2}]'];
    appendFileSync(join(folder, 'experts.yaml'), more.map((line) => `    ${line}\n`).join(''));
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it('is refused for each field, with its name', async () => {
    const { code, stdout } = await runCommand('check', folder, '--json');
    const { problems } = JSON.parse(stdout) as { problems: Problem[] };
    const errors = problems.filter(({ level, at }) => level === 'error' && at.file === 'experts.yaml');
    expect(code).toBe(1);
    expect(errors.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      ...unwanted.map((key) => `known-field: Expert has no field "${key}".`),
      'about-person: The note on the person "groucho-firefly" is a free text.',
      'about-person: Something is counted of the person "groucho-firefly".',
    ]);
  });
});

describe('the stored graph', () => {
  let store: Store;

  beforeAll(async () => {
    store = await openTestStore();
    await clearGraph(store);
    const { code, stderr } = await runCommand('import', freedonia);
    expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
  });

  afterAll(() => store.close());

  it('holds no other property of a person', async () => {
    const rows = await askStore<{ key: string }>(
      store,
      'MATCH (person:Expert) UNWIND keys(person) AS key RETURN DISTINCT key',
    );
    const keys = rows.map(({ key }) => key);
    expect(keys).toContain('nameZh');
    expect(keys.filter((key) => ![...known, ...bookkeeping].includes(key))).toEqual([]);
  });

  it('holds no other property of a post, and no other relationship of a person', async () => {
    const rows = await askStore<{ type: string; keys: string[] }>(
      store,
      'MATCH (:Expert)-[link]-() RETURN type(link) AS type, keys(link) AS keys',
    );
    const types = rows.map(({ type }) => type);
    expect([...new Set(types)].sort()).toEqual(['HAS_POST', 'MADE_BY', 'OBJECT', 'STATED_BY', 'SUBJECT']);
    const keys = rows.filter(({ type }) => type === 'HAS_POST').flatMap((row) => row.keys);
    expect(keys).toContain('postZh');
    expect(keys.filter((key) => ![...post, 'claimId', ...bookkeeping].includes(key))).toEqual([]);
  });
});
