import { findNearest } from '../../model/find-nearest.js';
import type { Documents } from '../../read/read-documents.js';
import type { Entity } from '../claim.js';
import type { SourceText } from '../verify-evidence.js';

/** Something about a file of the documents that its owner should know; an error keeps a source from being verified. */
export interface Remark {
  readonly file: string;
  readonly level: 'error' | 'note';
  readonly message: string;
}

/** Tells of which source each document is the text; a file that is the text of none is remarked upon. */
export function matchTexts(
  entities: readonly Entity[],
  { documents, unreadable, strange }: Documents,
): { texts: SourceText[]; remarks: Remark[] } {
  const sources = entities.filter(({ kind }) => kind === 'Source');
  const ids = new Map(sources.flatMap(({ id, formerIds }) => [id, ...formerIds].map((name) => [name, id] as const)));
  const texts = new Map<string, SourceText>();
  const remarks: Remark[] = [
    ...strange.map((file) => note(file, 'It is not read: a text is a file that ends in .txt or .md.')),
    ...unreadable.map(({ file, message }): Remark => ({ file, level: 'error', message })),
  ];
  for (const { file, name, text, mark } of documents) {
    const source = ids.get(name);
    const taken = source === undefined ? undefined : texts.get(source);
    if (source === undefined)
      remarks.push(note(file, `No source has the id "${name}".${guess(name, [...ids.keys()])}`));
    else if (taken !== undefined)
      remarks.push(note(file, `It is not compared: ${taken.file} is the text of ${source} too.`));
    else {
      texts.set(source, { source, file, text, mark });
      if (source !== name) remarks.push(note(file, `"${name}" is a former id of the source ${source}.`));
    }
  }
  return { texts: [...texts.values()], remarks };
}

function note(file: string, message: string): Remark {
  return { file, level: 'note', message };
}

function guess(name: string, known: readonly string[]): string {
  const nearest = findNearest(name, known);
  return nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
}
