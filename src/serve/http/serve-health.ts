import type { FastifyInstance } from 'fastify';
import { readStatement } from '../../store/read-statement.js';
import type { Graph } from '../build-graph.js';

/** Why the server cannot answer yet. */
type Reason = 'DATABASE_UNAVAILABLE' | 'CONSTRAINTS_MISSING' | 'NO_DATA';

/** Serves `/healthz` (the process lives) and `/readyz` (the database answers, its ids are guarded, data is there). */
export function serveHealth(app: FastifyInstance, graph: Graph): void {
  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const reason = await findReason(graph);
    if (reason !== undefined) return reply.status(503).send({ status: 'unavailable', reason });
    return { status: 'ok', dataVersion: await graph.readDataVersion() };
  });
}

async function findReason({ store, readDataVersion }: Graph): Promise<Reason | undefined> {
  try {
    const { rows } = await store.read((transaction) =>
      transaction.run<{ constraints: number }>(readStatement('count-id-constraints')),
    );
    if (!rows[0]?.constraints) return 'CONSTRAINTS_MISSING';
  } catch {
    return 'DATABASE_UNAVAILABLE';
  }
  return (await readDataVersion()) === undefined ? 'NO_DATA' : undefined;
}
