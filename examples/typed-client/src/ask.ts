import type { TadaDocumentNode } from 'gql.tada';
import { print } from 'graphql';

/** Asks a server; gives the data, or throws an Error with what the server says is wrong. */
export async function ask<Data, Variables>(
  server: string,
  document: TadaDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const response = await fetch(`${server}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: print(document), variables }),
  });
  const answer: unknown = await response.json();
  if (isAnswer<Data>(answer)) return answer.data;
  throw new Error(`${server} refused: ${JSON.stringify(answer)}`);
}

/** The server has checked the document against its schema: data without errors has the type of the document. */
function isAnswer<Data>(answer: unknown): answer is { data: Data } {
  return typeof answer === 'object' && answer !== null && 'data' in answer && !('errors' in answer);
}
