import { randomUUID } from 'node:crypto';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import fastifyCompress from '@fastify/compress';
import fastifyHelmet from '@fastify/helmet';
import Fastify, { type FastifyInstance } from 'fastify';
import { constants } from 'node:zlib';
import { answerFailure, answerFailures, refuseMethod } from './answer-failures.js';
import { buildContext } from '../build-apollo.js';
import type { Graph } from '../build-graph.js';
import { limits } from '../judge/limits.js';
import { serveGuide } from './serve-guide.js';
import { serveHealth } from './serve-health.js';
import { servePages } from './serve-pages.js';

/** Builds the HTTP server over a graph; it does not listen yet. Closing it stops Apollo, not the store. */
export async function buildServer(graph: Graph, logLevel: string): Promise<FastifyInstance> {
  const app = Fastify({
    logger: { level: logLevel },
    genReqId: () => randomUUID(),
    bodyLimit: limits.bodyBytes,
    requestTimeout: limits.requestMilliseconds,
    // An address that cannot be decoded is answered like every other failure.
    frameworkErrors: (error, request, reply) => {
      void answerFailure(error, request, reply);
    },
    // Longer than balancers keep a connection, so that they close it and not we.
    keepAliveTimeout: 65_000,
  });
  answerFailures(app);
  await app.register(fastifyHelmet, {
    hsts: false,
    contentSecurityPolicy: { useDefaults: false, directives: pagePolicy },
  });
  // Quality 11, the default, takes a second for 300 kB.
  await app.register(fastifyCompress, { brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } } });
  serveGraph(app, graph);
  serveHealth(app, graph);
  serveGuide(app, graph.root);
  await servePages(app, graph);
  return app;
}

/** What the playground needs, and nothing from elsewhere. */
const pagePolicy = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  workerSrc: ["'self'", 'blob:'],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  objectSrc: ["'none'"],
  baseUri: ["'self'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

function serveGraph(app: FastifyInstance, graph: Graph): void {
  app.addHook('onClose', () => graph.apollo.stop());
  app.route({
    method: ['PUT', 'PATCH', 'DELETE'],
    url: '/graphql',
    handler: (request, reply) => refuseMethod(request, reply),
  });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest: async (request, reply) => {
      const opensPage = request.method === 'GET' && request.headers.accept?.includes('text/html') === true;
      if (opensPage) await reply.redirect(`/playground/${new URL(request.url, 'http://localhost').search}`);
    },
    handler: fastifyApolloHandler(graph.apollo, {
      context: (request) => Promise.resolve(buildContext(request.id, graph)),
    }),
  });
}
