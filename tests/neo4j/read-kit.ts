import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './import-data.js';

const kit = join(root, 'neo4j');

export interface Favourite {
  readonly file: string;
  readonly title: string;
  readonly query: string;
}

/** The favourites: the first line of a file is its title, the rest one query. */
export function readFavourites(): Favourite[] {
  return readdirSync(join(kit, 'favourites'))
    .sort()
    .map((file) => {
      const [title = '', ...query] = readFileSync(join(kit, 'favourites', file), 'utf8').split('\n');
      return { file, title: title.replace(/^\/\/ /, ''), query: query.join('\n').trim() };
    });
}

/** The slides of the AsciiDoc guide that hold a query, as title and query. */
export function readAsciiDocSlides(): string[][] {
  const text = readFileSync(join(kit, 'guide.adoc'), 'utf8');
  return [...text.matchAll(/^== (.+)\n(?:(?!^== )[\s\S])*?^\[source,cypher\]\n----\n([\s\S]*?)\n----$/gm)].map(slideOf);
}

/** The slides of the HTML guide that hold a query, as title and query. */
export function readHtmlSlides(): string[][] {
  const text = readFileSync(join(kit, 'guide.html'), 'utf8');
  const slides = text.split('<slide ').filter((slide) => slide.includes('<pre'));
  return slides
    .map((slide) => /<h3>([\s\S]*?)<\/h3>[\s\S]*?<pre[^>]*>([\s\S]*?)<\/pre\s*>/.exec(slide))
    .filter((match) => match !== null)
    .map(slideOf);
}

function slideOf([, title = '', query = '']: readonly string[]): string[] {
  return [title, query].map((text) =>
    text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').trim(),
  );
}

/** The rules of the style: selector and caption. */
export function readStyle(): Map<string, string> {
  const text = readFileSync(join(kit, 'style.grass'), 'utf8');
  return new Map(
    [...text.matchAll(/^([\w.]+) \{([^}]*(?:\{\w+\}[^}]*)*)\}$/gm)].map(([, selector = '', body = '']) => [
      selector,
      /caption: '(.*)';/.exec(body)?.[1] ?? '',
    ]),
  );
}
