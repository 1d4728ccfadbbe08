import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Transaction } from 'neo4j-driver';
import type { Facts } from '../../src/check/claim.js';
import { readAndCheck } from '../../src/cli/read-and-check.js';
import { buildGraph } from '../../src/store/build-graph.js';
import { checkInvariants, checkWithin } from '../../src/store/check-invariants.js';
import type { Store } from '../../src/store/connect.js';
import { importFacts } from '../../src/store/import-facts.js';
import { hashInvariants, invariants, type InvariantResult } from '../../src/store/invariants.js';
import { writeSchema } from '../../src/store/write-schema.js';
import { claimFaults } from './faults/claim-faults.js';
import { entityFaults } from './faults/entity-faults.js';
import type { Fault } from './faults/fault.js';
import { linkFaults } from './faults/link-faults.js';
import { wholeFaults } from './faults/whole-faults.js';
import { entity, field, join } from './freedonia.js';
import { clearGraph, openTestStore } from './open-test-store.js';

const faults: readonly Fault[] = [...linkFaults, ...claimFaults, ...entityFaults, ...wholeFaults];
const { facts, model, problems } = readAndCheck('tests/fixtures/freedonia', '.');
let store: Store;

/** A theme with a claim and a place that rests in the gazette: the first import knows them, the second no longer. */
const source = 'freedonia-gazette-2031-05-30';
const place = { id: `${source}#gone`, source, section: 'gone', quote: '旧', sha256: 'a'.repeat(64) };
const at = { file: 'themes.yaml', line: 1, column: 1 };
const before: Facts = join(facts, {
  entities: [entity('Theme', 'gone-theme')],
  claims: [field('gone-theme name', { nameZh: '旧主题' }, { source, evidence: [place.id] })],
  evidence: [{ ...place, at }],
});

beforeAll(async () => {
  expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
  store = await openTestStore();
  await clearGraph(store);
  await writeSchema(store, model);
  await importFacts(store, buildGraph(before, model), { dryRun: false, recordedOn: '2031-06-01' });
  await importFacts(store, buildGraph(facts, model), { dryRun: false, recordedOn: '2031-06-02' });
});
afterAll(async () => {
  await clearGraph(store);
  await store.close();
});

describe('the graph as imported, with something retracted', () => {
  it('keeps every invariant', async () => {
    const results = await checkInvariants(store, model);
    expect(results.filter(({ total }) => total > 0)).toEqual([]);
    expect(results.map(({ name }) => name)).toEqual(listNames());
  });

  it('is not found at fault where names may be shared', async () => {
    const shared = `MATCH (measure:Measure {id: 'freedonia-ai-action-plan-2031/n02'}), (policy:Policy {id: 'sylvania-ai-plan-2030'})
      CREATE (policy)-[:HAS_MEASURE]->(:Measure:Entity {id: 'x', kind: 'Measure', name: measure.name})
      RETURN '' AS id`;
    const { results } = await breakGraph(shared);
    expect(resultOf(results, 'find-entities-alike').broken).toEqual([]);
  });
});

describe('a fault put into the graph by hand', () => {
  it.each(faults)('is reported: $fault ($invariant)', async ({ invariant, statement }) => {
    const { ids, results } = await breakGraph(statement);
    const { total, broken } = resultOf(results, invariant);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => !broken.some((text) => text.includes(id)))).toEqual([]);
    expect(broken).toHaveLength(Math.min(total, 20));
  });

  it('is tried at least once for every invariant', () => {
    const tried = new Set(faults.map(({ invariant }) => invariant));
    expect(listNames().filter((name) => !tried.has(name))).toEqual([]);
    expect(faults.length).toBeGreaterThanOrEqual(30);
  });

  it('is counted in full, and the first twenty are named', async () => {
    const { results } = await breakGraph(
      "UNWIND range(1, 25) AS n CREATE (node:Note {id: 'n' + n}) RETURN node.id AS id",
    );
    const { total, broken } = resultOf(results, 'find-nodes-with-wrong-labels');
    expect({ total, named: broken.length, first: broken[0] }).toEqual({ total: 25, named: 20, first: 'n1 is :Note' });
  });

  it('is gone with the transaction that made it', async () => {
    const results = await checkInvariants(store, model);
    expect(results.filter(({ total }) => total > 0)).toEqual([]);
  });
});

function listNames(): string[] {
  return [...invariants, ...Object.values(hashInvariants)].map(({ name }) => name);
}

function resultOf(results: readonly InvariantResult[], name: string): InvariantResult {
  const result = results.find((other) => other.name === name);
  if (result === undefined) throw new Error(`There is no invariant "${name}".`);
  return result;
}

interface Broken {
  /** What the statement says must be reported. */
  readonly ids: readonly string[];
  readonly results: readonly InvariantResult[];
}

/** Does something to the graph, checks it, and takes it back. */
async function breakGraph(statement: string): Promise<Broken> {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the driver declares its options as classes and takes plain objects
  const session = store.driver.session({ database: store.database });
  const transaction: Transaction = session.beginTransaction();
  try {
    const { records } = await transaction.run<{ id: string }>(statement);
    return { ids: records.map((record) => record.get('id')), results: await checkWithin(transaction, model) };
  } finally {
    await transaction.rollback();
    await session.close();
  }
}
