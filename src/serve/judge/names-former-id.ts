import { visit, type DocumentNode } from 'graphql';
import type { Request } from './request.js';

/** Whether any text of a request, in its document or in its variables, is a former id: the quick look that spares most requests the walk by types. */
export function namesFormerId({ document, variables }: Request, formerIds: ReadonlyMap<string, string>): boolean {
  return listLiterals(document).some((text) => formerIds.has(text)) || holdsFormerId(variables, formerIds);
}

/** The server keeps the documents of earlier requests, and so do we their texts. */
const literals = new WeakMap<DocumentNode, readonly string[]>();

function listLiterals(document: DocumentNode): readonly string[] {
  const known = literals.get(document);
  if (known !== undefined) return known;
  const texts: string[] = [];
  visit(document, { StringValue: ({ value }) => void texts.push(value) });
  literals.set(document, texts);
  return texts;
}

function holdsFormerId(value: unknown, formerIds: ReadonlyMap<string, string>): boolean {
  if (typeof value === 'string') return formerIds.has(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((item) => holdsFormerId(item, formerIds));
}
