import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Kind, parse } from 'graphql';
import { clearLargeGraph } from '../../bench/load/clear-graph.js';
import { growGraph } from '../../bench/load/grow-graph.js';
import { countHits, findFaults, findPlanFaults } from '../../bench/profile/find-faults.js';
import { measureQuestions } from '../../bench/profile/measure-questions.js';
import type { Profile } from '../../bench/profile/open-profiled.js';
import { questions, type Question } from '../../bench/questions.js';
import type { Store } from '../../src/store/connect.js';
import { writeSchema } from '../../src/store/write-schema.js';
import { listFiles } from '../habits/list-files.js';
import { root } from '../serve/open-freedonia.js';
import { model } from '../store/freedonia.js';
import { openTestStore } from '../store/open-test-store.js';

let store: Store;
let small: ReadonlyMap<Question, Profile>;
let large: ReadonlyMap<Question, Profile>;

// Half a million nodes come in and go out again.
const minutes = 60_000;

beforeAll(async () => {
  store = await openTestStore();
  await clearLargeGraph(store);
  await writeSchema(store, model);
  await growGraph(store, model, 1_000);
  small = await measureQuestions(root, store, questions);
  await growGraph(store, model, 10_000);
  large = await measureQuestions(root, store, questions);
}, 10 * minutes);

afterAll(async () => {
  await clearLargeGraph(store);
  await store.close();
}, 5 * minutes);

describe('the plans of all queries', () => {
  it('are looked at: each query of schema/queries is asked', () => {
    const asked = new Set(questions.map(({ query }) => query));
    expect(listOwnQueries().filter((query) => !asked.has(query))).toEqual([]);
  });

  it.each(questions)('begin at an index and cost no more on a larger graph: $query ($asked)', (question) => {
    expect(findFaults(question, { small: profileOf(small, question), large: profileOf(large, question) })).toEqual([]);
  });

  it('allow for growth only where there is some', () => {
    const steady = questions
      .filter(({ grows }) => grows !== undefined)
      .filter(
        (question) =>
          countHits(profileOf(large, question).statements) <= countHits(profileOf(small, question).statements),
      );
    expect(steady.map(({ query, asked }) => `${query} (${asked})`)).toEqual([]);
  });

  it('are few steps for what every request needs to know', () => {
    const runs = [...small.values(), ...large.values()].flatMap(({ everyRequest }) => everyRequest);
    expect([...new Set(runs.map(({ name }) => name))].sort()).toEqual(['list-former-ids', 'read-meta']);
    expect(runs.flatMap((run) => findPlanFaults(run, []))).toEqual([]);
    expect(runs.filter(({ hits }) => hits > 200)).toEqual([]);
  });
});

function profileOf(measured: ReadonlyMap<Question, Profile>, question: Question): Profile {
  const profile = measured.get(question);
  if (profile === undefined) throw new Error(`${question.query} was not measured.`);
  return profile;
}

/** Every field that schema/queries gives to the type Query. */
function listOwnQueries(): string[] {
  return listFiles()
    .filter((file) => /^schema\/queries\/.*\.graphql$/.test(file))
    .flatMap((file) => parse(readFileSync(`${root}${file}`, 'utf8')).definitions)
    .flatMap((node) =>
      node.kind === Kind.OBJECT_TYPE_EXTENSION && node.name.value === 'Query' ? (node.fields ?? []) : [],
    )
    .map((field) => field.name.value);
}
