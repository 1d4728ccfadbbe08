import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { checkTexts, model, readFreedonia } from '../check/check-freedonia.js';
import { renameRecord } from '../check/rename-record.js';
import { askGraph } from '../../src/serve/ask-graph.js';
import { buildGraph as openGraph, type Graph } from '../../src/serve/build-graph.js';
import { buildGraph } from '../../src/store/build-graph.js';
import type { Store } from '../../src/store/connect.js';
import { findPresentIds } from '../../src/store/find-present-ids.js';
import { importFacts } from '../../src/store/import-facts.js';
import type { ImportReport } from '../../src/store/import-report.js';
import { listFormerIds } from '../../src/store/list-former-ids.js';
import { writeSchema } from '../../src/store/write-schema.js';
import { askStore, clearGraph, openTestStore } from './open-test-store.js';

type Texts = ReadonlyMap<string, string>;

const plan = 'freedonia-ai-action-plan-2031';
const daily = 'daily-freedonian-2031-05-31';
const before = readFreedonia();
/** A policy and a source have new ids in their own files; every other file still names the old ones. */
const after = renameRecord(renameRecord(before, plan, 'the-plan'), daily, 'the-daily');

let store: Store;
let graph: Graph;

beforeAll(async () => {
  store = await openTestStore();
  await writeSchema(store, model);
  const opened = await openGraph('.', store, () => undefined);
  // A server remembers the version of the data for a second; here imports follow one another faster.
  graph = { ...opened, readDataVersion: opened.readVersionNow };
});
beforeEach(() => clearGraph(store));
afterAll(async () => {
  await clearGraph(store);
  await graph.apollo.stop();
  await store.close();
});

function bringIn(texts: Texts, recordedOn: string): Promise<ImportReport> {
  const { facts, problems } = checkTexts(texts);
  expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
  return importFacts(store, buildGraph(facts, model), { dryRun: false, recordedOn });
}

async function ask(query: string, variables: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
  const { data, errors } = await askGraph(graph, { query, variables });
  expect(errors).toBeUndefined();
  return data ?? {};
}

describe('a policy and a source that are renamed in their files', () => {
  beforeEach(async () => {
    await bringIn(before, '2031-06-02');
  });

  it('are retracted and created with all that rests on them, and what names them is changed', async () => {
    const { created, retracted, changed } = await bringIn(after, '2031-07-01');
    // A retracted claim or place keeps what it points at, so that it can be told as it was.
    const kept = ['SUBJECT', 'OBJECT', 'STATED_BY', 'SUPPORTED_BY', 'IN'];
    expect(Object.entries(created).filter(([kind]) => !kept.includes(kind))).toEqual(Object.entries(retracted));
    expect(created).toMatchObject({ Policy: 1, Measure: 3, Target: 3, Source: 1, Evidence: 16 });
    // The draft of the policy, whose `draftOf` is a field; relationships of others now rest on claims of the renamed source.
    expect(Object.entries(changed).filter(([kind]) => model.kinds.has(kind))).toEqual([['Policy', 1]]);
  });

  it('leave no live node that points at a retracted one, and no claim without its subject and source', async () => {
    await bringIn(after, '2031-07-01');
    const loose = `MATCH (live:Entity|Claim|Evidence)-[link]->(gone:RetractedEntity|RetractedClaim|RetractedEvidence)
      RETURN live.id AS live, type(link) AS type, gone.id AS gone`;
    expect(await askStore(store, loose)).toEqual([]);
    const bare =
      'MATCH (claim:Claim) WHERE NOT EXISTS { (claim)-[:SUBJECT]->(:Entity) } OR NOT EXISTS { (claim)-[:STATED_BY]->(:Source) } RETURN claim.id AS id';
    expect(await askStore(store, bare)).toEqual([]);
  });

  it.each([
    [plan, 'the-plan'],
    [`${plan}/n02`, 'the-plan/n02'],
    [`${plan}/m01`, 'the-plan/n01'],
    ['the-plan/m01', 'the-plan/n01'],
    [daily, 'the-daily'],
  ])('are found by the old id %s, although it stands in the graph as retracted', async (old, present) => {
    await bringIn(after, '2031-07-01');
    const query = `query ($id: ID!, $policies: PolicyWhere) {
      entity(id: $id) { id } measures(where: { id: { eq: $id } }) { id } sources(where: { id: { in: [$id] } }) { id }
      policies(where: $policies) { id }
    }`;
    const only = (kind: boolean): object[] => (kind ? [{ id: present }] : []);
    expect(await ask(query, { id: old, policies: { id: { eq: old } } })).toEqual({
      entity: { id: present },
      measures: only(present.includes('/')),
      sources: only(present === 'the-daily'),
      policies: only(present === 'the-plan'),
    });
  });

  it('are explained by their old ids as before, and as they were known before', async () => {
    const query = `query ($subject: ID!, $day: Date) {
      explain(subject: $subject, predicate: "TARGETS", object: "compute-hub", knownAt: $day) {
        subject { name } claims { subject { name } source { title } quotes { text } }
      }
    }`;
    const asked = await ask(query, { subject: plan });
    expect(asked).toMatchObject({ explain: { claims: [{}, {}] } });
    await bringIn(after, '2031-07-01');
    for (const subject of [plan, 'the-plan']) {
      for (const day of [null, '2031-06-15', '2031-07-15']) {
        expect(sortClaims(await ask(query, { subject, day }))).toEqual(sortClaims(asked));
      }
    }
  });

  it('are written no more where the other files are mended', async () => {
    await bringIn(after, '2031-07-01');
    const mended = new Map(
      [...after].map(([path, text]) => [path.replace(`statements/${daily}`, 'statements/the-daily'), mend(text)]),
    );
    const { problems } = checkTexts(mended);
    expect(problems.filter(({ rule, level }) => rule === 'present-id' || level === 'error')).toEqual([]);
    expect(await bringIn(mended, '2031-08-01')).toMatchObject({ wroteNothing: true });
  });

  it('may have their old ids again', async () => {
    await bringIn(after, '2031-07-01');
    const back = new Map(
      [...before].map(([path, text]) => [
        path,
        text.replace(/^id: freedonia-ai-action-plan-2031$/m, `$&\nformerIds: [the-plan]`),
      ]),
    );
    await bringIn(back, '2031-08-01');
    expect(await ask('{ entity(id: "the-plan") { id claims(limit: 1) { recordedOn } } }')).toEqual({
      entity: { id: plan, claims: [{ recordedOn: '2031-08-01' }] },
    });
    expect(await findPresentIds(store, [plan, 'the-plan/m01', 'the-daily'])).toEqual([plan, `${plan}/n01`, undefined]);
  });
});

describe('a retracted id', () => {
  const change = (to: string): Texts =>
    new Map(
      [...before].map(([path, text]) => {
        const without = text.replaceAll('[compute-voucher]', '[talent]');
        return [path, without.replace('{id: compute-voucher,', to)];
      }),
    );

  it('may become the id of something of another kind', async () => {
    await bringIn(before, '2031-06-02');
    await bringIn(change('{id: voucher,'), '2031-07-01');
    const city =
      '\n  - {id: compute-voucher, kind: City, level: CITY, name: {zh: 券市, en: Voucher}, partOf: [freedonia]}\n';
    const taken = new Map(
      [...change('{id: voucher,')].map(([path, text]) => [path, path === 'places.yaml' ? text + city : text]),
    );
    await bringIn(taken, '2031-08-01');
    expect(
      await ask(
        '{ entity(id: "compute-voucher") { kind nameEn } themes(where: { id: { eq: "compute-voucher" } }) { id } }',
      ),
    ).toEqual({
      entity: { kind: 'City', nameEn: 'Voucher' },
      themes: [],
    });
  });

  it('may become a former id later', async () => {
    await bringIn(before, '2031-06-02');
    await bringIn(change('{id: voucher,'), '2031-07-01');
    expect(await ask('{ entity(id: "compute-voucher") { id } }')).toEqual({ entity: null });
    const report = await bringIn(change('{id: voucher, formerIds: [compute-voucher],'), '2031-08-01');
    expect(report).toMatchObject({ created: {}, changed: { Theme: 1 }, retracted: {} });
    expect(await ask('{ entity(id: "compute-voucher") { id } }')).toEqual({ entity: { id: 'voucher' } });
    expect((await listFormerIds(store)).get('compute-voucher')).toBe('voucher');
  });
});

function mend(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line.startsWith('formerIds')
        ? line
        : line
            .replaceAll(new RegExp(`${daily}(?!-)`, 'g'), 'the-daily')
            .replaceAll(new RegExp(`${plan}(?!-)`, 'g'), 'the-plan'),
    )
    .join('\n');
}

/** Claims stand in the order of their tier and id, and the id is a hash of the ids in the claim. */
function sortClaims(data: Record<string, unknown>): unknown {
  const { claims, ...rest } = data.explain as { claims: object[] };
  return { ...rest, claims: claims.map((claim) => JSON.stringify(claim)).sort() };
}
