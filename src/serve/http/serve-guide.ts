import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';

const guides = [
  { file: 'guide.html', type: 'text/html; charset=utf-8' },
  { file: 'guide.adoc', type: 'text/plain; charset=utf-8' },
];

/** Serves the guides of Neo4j Browser, which opens them from another address (`:guide …/neo4j/guide.html`) and sends these headers. */
export function serveGuide(app: FastifyInstance, root: string): void {
  for (const { file, type } of guides) {
    const text = readFileSync(join(root, 'neo4j', file), 'utf8');
    const url = `/neo4j/${file}`;
    app.get(url, (_request, reply) => reply.header('access-control-allow-origin', '*').type(type).send(text));
    app.options(url, (_request, reply) =>
      reply
        .header('access-control-allow-origin', '*')
        .header('access-control-allow-headers', 'cache-control, pragma')
        .code(204)
        .send(),
    );
  }
}
