import { readConfig } from '../config.js';
import { openDatabase } from '../database/open-database.js';
import { DatabaseUnavailable } from '../problem.js';
import { askGraph, type Asked } from '../serve/ask-graph.js';
import { buildGraph } from '../serve/build-graph.js';
import { connectStore } from '../store/connect.js';

/** Asks the graph; gives the data, or throws with what the API says is wrong. */
export type Ask = (asked: Asked) => Promise<Record<string, unknown>>;

/** Runs `work` with the graph of this checkout: of the database that runs, or of one started for as long as it takes. */
export async function withGraph<Answer>(work: (ask: Ask) => Promise<Answer>): Promise<Answer> {
  const config = readConfig();
  const database = await openDatabase({ ...config.neo4j, root: config.root }, (line) => console.error(line));
  try {
    const store = await connectStore(database);
    try {
      const graph = await buildGraph(config.root, store, (_, error) => console.error(error));
      if ((await graph.readDataVersion()) === undefined) {
        throw new DatabaseUnavailable(
          `The database at ${database.uri} holds no data. \`ai-policy-graph import\` brings it in.`,
        );
      }
      return await work(async (asked) => readAnswer(await askGraph(graph, asked)));
    } finally {
      await store.close();
    }
  } finally {
    await database.stop();
  }
}

function readAnswer({ data, errors }: Awaited<ReturnType<typeof askGraph>>): Record<string, unknown> {
  if (errors) throw new Error(errors.map((error) => error.message).join('\n'));
  return data ?? {};
}
