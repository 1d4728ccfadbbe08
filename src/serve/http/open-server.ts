import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../../problem.js';
import type { Config } from '../../config.js';
import type { Store } from '../../store/connect.js';
import { askGraph } from '../ask-graph.js';
import { buildGraph, type Graph } from '../build-graph.js';
import { buildServer } from './build-server.js';

/** A server that listens. */
export interface RunningServer {
  /** `http://127.0.0.1:4000` */
  readonly address: string;
  /** Ends open requests and stops listening. */
  readonly close: () => Promise<void>;
}

/** Serves a store at the address of the settings; throws a UsageError where the port is taken or the address is not ours. */
export async function openServer(config: Config, store: Store): Promise<RunningServer> {
  const { host, port, logLevel } = config.server;
  const graph = await buildGraph(config.root, store, (requestId, error) => {
    app.log.error({ requestId, error }, 'A question could not be answered.');
  });
  const app = await buildServer(graph, logLevel);
  await warmUp(graph);
  try {
    const address = await app.listen({ host, port });
    return { address, close: () => app.close() };
  } catch (error) {
    await app.close();
    throw toUsageError(error, host, port);
  }
}

/**
 * The first question of a process asks the database for its version, and of a database that has just started it takes seconds to plan: let that not be a
 * client's. Asked is what the playground opens with, and what `start` prints. Whether it is answered is told to whoever asks next.
 */
async function warmUp(graph: Graph): Promise<void> {
  await askGraph(graph, { query: readFileSync(join(graph.root, firstQuestion), 'utf8') });
}

const firstQuestion = 'operations/cities/cities-targeting-compute-hubs.graphql';

function toUsageError(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    return new UsageError(`Port ${port} of ${host} is taken. Set PORT to another one.`, { cause: error });
  if (code === 'EADDRNOTAVAIL')
    return new UsageError(`${host} is no address of this machine. Set HOST to one.`, { cause: error });
  if (code === 'EACCES')
    return new UsageError(`Port ${port} needs rights we do not have. Set PORT to one above 1023.`, { cause: error });
  return error;
}
