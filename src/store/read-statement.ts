import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describeNearest } from '../model/describe-nearest.js';

const folder = fileURLToPath(new URL('../../cypher/', import.meta.url));
const texts = new Map<string, string>();

/**
 * The statement of that name in cypher/, read once. `labels` fill places like `$$LABEL$$`, which no parameter may hold
 * (several stand as `A|B`); throws on an unknown name, an unfilled place, or a label that is no plain word.
 */
export function readStatement(name: string, labels: Readonly<Record<string, string>> = {}): string {
  const text = texts.get(name) ?? readText(name);
  texts.set(name, text);
  return text.replaceAll(/\$\$([A-Z_]+)\$\$/g, (_, place: string) => {
    const label = labels[place];
    if (label === undefined) throw new Error(`The statement "${name}" has a place $$${place}$$ that nothing fills.`);
    if (!/^\w+(\|\w+)*$/.test(label))
      throw new Error(`"${label}" is no label of the model; it would fill $$${place}$$ of "${name}".`);
    return label;
  });
}

/** Statements name their language, so that a server with a newer default reads them the same way. */
function readText(name: string): string {
  const file = `${folder}${name}.cypher`;
  if (/^[\w-]+$/.test(name) && existsSync(file)) return `CYPHER 5\n${readFileSync(file, 'utf8')}`;
  const known = readdirSync(folder)
    .filter((entry) => entry.endsWith('.cypher'))
    .map((entry) => entry.replace(/\.cypher$/, ''));
  throw new Error(`There is no statement "${name}" in cypher/.${describeNearest(name, known)}`);
}
