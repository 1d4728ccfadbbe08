import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Answers what fails outside GraphQL (a body too large, an unknown path) in the form of GraphQL errors. */
export function answerFailures(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => answerFailure(error, request, reply));
  app.setNotFoundHandler((request, reply) => {
    const message = `Nothing is at ${request.method} ${request.url.slice(0, 100)}. The API is at POST /graphql.`;
    return reply.status(404).send(toAnswer(message, 'NOT_FOUND', request.id));
  });
}

/** Answers a method that the address does not have, RFC 9110, 15.5.6. */
export function refuseMethod(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const message = `${request.method} changes something, and this API only reads. Allowed are GET and POST.`;
  return reply
    .status(405)
    .header('allow', 'GET, POST')
    .send(toAnswer(message, 'BAD_REQUEST', request.id));
}

/** Answers a failure: one of the request with what is wrong, one of ours with nothing but an id. */
export function answerFailure(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
  if (status < 500) return reply.status(status).send(toAnswer(toSentence(error), 'BAD_REQUEST', request.id));
  request.log.error({ requestId: request.id, error }, 'A request failed.');
  const message = 'The request could not be answered. Report it with its request id.';
  return reply.status(status).send(toAnswer(message, 'INTERNAL_SERVER_ERROR', request.id));
}

function toSentence(error: unknown): string {
  if (!(error instanceof Error)) return 'The request is malformed.';
  const isTooLarge = 'code' in error && error.code === 'FST_ERR_CTP_BODY_TOO_LARGE';
  return isTooLarge
    ? 'The body of the request is larger than 100 kB, which is the limit. Ask in several requests.'
    : error.message;
}

function toAnswer(message: string, code: string, requestId: string): object {
  return { errors: [{ message, extensions: { code, requestId } }] };
}
