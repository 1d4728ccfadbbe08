import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../cypher/', import.meta.url);

/** Every statement of cypher/ by the first line of its comment, which no other has. */
const names = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => [readFileSync(new URL(file, folder), 'utf8').split('\n')[0], file.replace(/\.cypher$/, '')]),
);

/** The name of a statement by its text: its file in cypher/, or `library`; a statement that the library has put into its own goes by its file. */
export function nameStatement(text: string): string {
  const line = text.split('\n').find((one) => names.has(one.trim()));
  return line === undefined ? 'library' : (names.get(line.trim()) ?? 'library');
}
