import { toText } from './find-entry.js';
import type { Mention, Reading } from './reading.js';

/** An id that a file names, and the kinds that it may be of. */
export interface KindedMention extends Mention {
  readonly kinds: readonly string[];
}

/** Kinds whose words a fact may be. */
export const speakers = ['Expert', 'Institution'];

/** Every id that the files name: ends of links, policies named by a field, sources, and whose words something is. */
export function listMentions({ linkFacts, values, citations, standings }: Reading): KindedMention[] {
  const spoken = new Set([...standings.values()].flatMap(({ statedBy }) => statedBy ?? []));
  return [
    ...linkFacts.map(({ link, end }) => ({ ...end, kinds: link.otherEnds })),
    ...values
      .filter(({ form }) => form.form === 'POLICY_ID')
      .map(({ node }) => ({ id: toText(node) ?? '', at: node.at, kinds: ['Policy'] })),
    ...citations.map(({ source, at }) => ({ id: source, at, kinds: ['Source'] })),
    ...[...spoken].map((mention) => ({ ...mention, kinds: speakers })),
  ];
}
