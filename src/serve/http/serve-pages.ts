import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Graph } from '../build-graph.js';
import { printTrustedDocuments } from './build-trusted-documents.js';
import { printApiSchema } from '../schema/print-api-schema.js';
import { readOperations } from './read-operations.js';

/** Serves the playground, the questions, and the files from which clients are made: the schema and the trusted documents. */
export async function servePages(app: FastifyInstance, { schema, root }: Graph): Promise<void> {
  const printed = printApiSchema(schema);
  const questions = readOperations(join(root, 'operations'));
  const trusted = printTrustedDocuments(questions);
  app.get('/', (_request, reply) => reply.redirect('/graphql'));
  app.get('/schema.graphql', (_request, reply) =>
    reply
      .type('text/plain; charset=utf-8')
      .header('content-disposition', 'inline; filename="schema.graphql"')
      .send(printed),
  );
  app.get('/trusted-documents.json', (_request, reply) =>
    reply
      .type('application/json; charset=utf-8')
      .header('content-disposition', 'attachment; filename="trusted-documents.json"')
      .send(trusted),
  );
  app.get('/operations.json', () => questions);
  const pages = join(root, 'web', 'dist');
  if (!existsSync(pages)) return;
  await app.register(fastifyStatic, { root: pages, prefix: '/playground/', setHeaders: cacheAssets });
}

/** The names of these files hold a hash of what is in them. */
function cacheAssets(reply: FastifyReply, path: string): void {
  if (path.includes('/assets/')) void reply.header('cache-control', 'public, max-age=31536000, immutable');
}
