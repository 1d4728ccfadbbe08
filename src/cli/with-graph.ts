import { readConfig } from '../config.js';
import { openDatabase, type Database } from '../database/open-database.js';
import { findNearest } from '../model/find-nearest.js';
import { DatabaseUnavailable, UsageError } from '../problem.js';
import { askGraph, type Asked } from '../serve/ask-graph.js';
import { buildGraph } from '../serve/build-graph.js';
import { connectStore, type Store } from '../store/connect.js';
import { listIds } from '../store/list-ids.js';
import { runUntilSignal } from './until-signal.js';

/** Asks the graph; gives the data, or throws with what the API says is wrong. */
export type Ask = (asked: Asked) => Promise<Record<string, unknown>>;

/** What a command asks of the graph. */
export interface GraphUse<Answer> {
  /** Ids that must be there; an unknown one is a UsageError with the nearest, and not an empty answer. */
  readonly ids: readonly string[];
  readonly work: (ask: Ask) => Promise<Answer>;
}

/** Runs `work` with the graph of this checkout: of the database that runs, or of one started for as long as it takes. */
export async function withGraph<Answer>({ ids, work }: GraphUse<Answer>): Promise<Answer> {
  const config = readConfig();
  const database = await openDatabase({ ...config.neo4j, root: config.root }, (line) => console.error(line));
  try {
    return await runUntilSignal(() => useGraph(config.root, database, { ids, work }));
  } finally {
    await database.stop();
  }
}

async function useGraph<Answer>(root: string, database: Database, { ids, work }: GraphUse<Answer>): Promise<Answer> {
  const store = await connectStore(database);
  try {
    const graph = await buildGraph(root, store, (_, error) => console.error(error));
    if ((await graph.readDataVersion()) === undefined) {
      const advice = '`ai-policy-graph import` brings it in.';
      throw new DatabaseUnavailable(`The database at ${database.uri} holds no data. ${advice}`);
    }
    await refuseUnknownIds(store, ids);
    return await work(async (asked) => readAnswer(await askGraph(graph, asked)));
  } finally {
    await store.close();
  }
}

async function refuseUnknownIds(store: Store, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const known = await listIds(store);
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown === undefined) return;
  const nearest = findNearest(unknown, known);
  const guess = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
  throw new UsageError(`Nothing in the graph has the id "${unknown}".${guess}`);
}

function readAnswer({ data, errors }: Awaited<ReturnType<typeof askGraph>>): Record<string, unknown> {
  if (errors) throw new Error(errors.map((error) => error.message).join('\n'));
  return data ?? {};
}
