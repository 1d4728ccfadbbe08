import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../problem.js';
import { decodeText } from './decode-text.js';
import { isIgnored } from './is-ignored.js';

/** The text of a document. */
export interface Document {
  readonly file: string;
  /** The name of the file without its ending: the id of a source. */
  readonly name: string;
  readonly text: string;
  /** Whether the file began with a byte-order mark, which `text` does not hold. */
  readonly mark: boolean;
}

/** A file of the folder that is no text, or cannot be read as one. */
export interface Unreadable {
  readonly file: string;
  readonly name: string;
  readonly message: string;
}

/** The documents of a folder, by name. */
export interface Documents {
  readonly documents: readonly Document[];
  readonly unreadable: readonly Unreadable[];
  /** Files and folders that are not read. */
  readonly strange: readonly string[];
}

const endings = /\.(txt|md)$/i;

/** Articles of others stand in one folder, one file each, named by the source; throws a UsageError where there is no such folder. */
export function readDocuments(folder: string): Documents {
  const names = listFolder(folder);
  const texts = names.filter((file) => endings.test(file) && isFile(join(folder, file)));
  const read = texts.map((file) => readDocument(folder, file));
  return {
    documents: read.filter((one) => 'text' in one),
    unreadable: read.filter((one) => 'message' in one),
    strange: names.filter((file) => !texts.includes(file)),
  };
}

function listFolder(folder: string): string[] {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found?.isDirectory() !== true) throw new UsageError(toFault(folder, found === undefined));
  return readdirSync(folder)
    .filter((name) => !isIgnored(name))
    .sort();
}

function toFault(folder: string, missing: boolean): string {
  return (
    `${folder} ${missing ? 'does not exist' : 'is a file, not a folder'}. Expected is a folder with the text of each source as ` +
    '<source-id>.txt or <source-id>.md, in UTF-8. The articles are not ours to publish: put those that you have there.'
  );
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function readDocument(folder: string, file: string): Document | Unreadable {
  const name = file.replace(endings, '');
  const bytes = readBytes(join(folder, file));
  if (typeof bytes === 'string') return { file, name, message: bytes };
  const text = toText(bytes);
  if (typeof text !== 'string') return { file, name, message: text.message };
  return { file, name, text, mark: bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf };
}

function readBytes(path: string): Uint8Array | string {
  try {
    return readFileSync(path);
  } catch (error) {
    return `The file cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}).`;
  }
}

/** What a data file may not hold (a page break, a mark of direction) an article may: its offsets count it. */
function toText(bytes: Uint8Array): string | { readonly message: string } {
  const text = decodeText(bytes);
  if (typeof text === 'string') return text;
  return text.rule === 'plain-text' ? new TextDecoder().decode(bytes) : { message: `${text.message} ${text.hint}` };
}
