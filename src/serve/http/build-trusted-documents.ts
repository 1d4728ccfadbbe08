import { createHash } from 'node:crypto';
import { getOperationAST, parse, print } from 'graphql';
import type { Operation } from './read-operations.js';

/** A document that a client may rely on, in the form of Apollo's persisted query manifest. */
export interface TrustedDocument {
  /** SHA-256 of the body, in hexadecimal. */
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly body: string;
}

/** Apollo's persisted query manifest: what GraphOS, Rover and the clients' persisted query links read. */
export interface TrustedDocuments {
  readonly format: 'apollo-persisted-query-manifest';
  readonly version: 1;
  readonly operations: readonly TrustedDocument[];
}

/** Builds the manifest of the questions, ordered by name; throws an Error where two have one operation name. */
export function buildTrustedDocuments(questions: readonly Operation[]): TrustedDocuments {
  const operations = questions.map(toTrustedDocument).sort((one, other) => (one.name < other.name ? -1 : 1));
  const twice = operations.find(({ name }, index) => operations[index + 1]?.name === name);
  if (twice) throw new Error(`Two questions hold an operation ${twice.name}. A manifest needs one name each.`);
  return { format: 'apollo-persisted-query-manifest', version: 1, operations };
}

/** The manifest as its file and its address give it. */
export function printTrustedDocuments(questions: readonly Operation[]): string {
  return `${JSON.stringify(buildTrustedDocuments(questions), null, 2)}\n`;
}

/** Printed anew and so without comments: an id changes where the question does, and not with what is expected of its answer. */
function toTrustedDocument({ document }: Operation): TrustedDocument {
  const parsed = parse(document);
  const operation = getOperationAST(parsed);
  const body = print(parsed);
  return {
    id: createHash('sha256').update(body).digest('hex'),
    name: operation?.name?.value ?? '',
    type: operation?.operation ?? '',
    body,
  };
}
