import { readConfig } from '../config.js';
import { openDatabase, type Database } from '../database/open-database.js';
import { describeNearest } from '../model/describe-nearest.js';
import { DatabaseUnavailable, UsageError } from '../problem.js';
import { askGraph, type Asked } from '../serve/ask-graph.js';
import { buildGraph } from '../serve/build-graph.js';
import { connectStore, type Store } from '../store/connect.js';
import { findPresentIds } from '../store/find-present-ids.js';
import { listIds } from '../store/list-ids.js';
import { runUntilSignal } from './until-signal.js';

/** Asks the graph; gives the data, or throws with what the API says is wrong. */
export type Ask = (asked: Asked) => Promise<Record<string, unknown>>;

/** What a command asks of the graph. */
export interface GraphUse<Answer> {
  /** Ids that must be there; an unknown one is a UsageError with the nearest, and not an empty answer. Of a former one the present is told. */
  readonly ids: readonly string[];
  /** Ids of what no file states any more are no error: the question is about an earlier day. */
  readonly past?: boolean;
  readonly work: (ask: Ask) => Promise<Answer>;
}

/** Runs `work` with the graph of this checkout: of the database that runs, or of one started for as long as it takes. */
export async function withGraph<Answer>(use: GraphUse<Answer>): Promise<Answer> {
  const config = readConfig();
  const database = await openDatabase({ ...config.neo4j, root: config.root }, (line) => console.error(line));
  try {
    return await runUntilSignal(() => useGraph(config.root, database, use));
  } finally {
    await database.stop();
  }
}

async function useGraph<Answer>(root: string, database: Database, use: GraphUse<Answer>): Promise<Answer> {
  const store = await connectStore(database);
  try {
    const graph = await buildGraph(root, store, (_, error) => console.error(error));
    if ((await graph.readDataVersion()) === undefined) {
      const advice = '`ai-policy-graph import` brings it in.';
      throw new DatabaseUnavailable(`The database at ${database.uri} holds no data. ${advice}`);
    }
    await judgeIds(store, use);
    return await use.work(async (asked) => readAnswer(await askGraph(graph, asked)));
  } finally {
    await store.close();
  }
}

/** Every id is read only where one is unknown, for the guess. */
async function judgeIds(store: Store, { ids: given, past = false }: GraphUse<unknown>): Promise<void> {
  const ids = [...new Set(given)];
  const present = await findPresentIds(store, ids, past);
  const unknown = ids.find((_, index) => present[index] === undefined);
  if (unknown !== undefined) {
    const guess = describeNearest(unknown, await listIds(store));
    throw new UsageError(`Nothing in the graph has the id "${unknown}".${guess}`);
  }
  for (const [index, id] of ids.entries())
    if (present[index] !== id) console.error(`${id} is now ${present[index] ?? ''}.`);
}

function readAnswer({ data, errors }: Awaited<ReturnType<typeof askGraph>>): Record<string, unknown> {
  if (errors) throw new Error(errors.map((error) => error.message).join('\n'));
  return data ?? {};
}
