import type { Kind, Model } from '../model/model.js';
import type { Reading } from './reading.js';

/** Where records of some kinds stand: one a file, or in a list of a file. */
export interface Shelf {
  readonly kinds: readonly Kind[];
  readonly list?: string;
  readonly inFolder: boolean;
}

/** Which records stand in a file of that path; undefined where none do. */
export function findShelf(path: string, model: Model): Shelf | undefined {
  const kinds = [...model.kinds.values()].filter(({ recorded }) => recorded !== undefined && holds(recorded.in, path));
  const list = kinds[0]?.recorded?.list;
  if (kinds.length === 0) return undefined;
  return { kinds, inFolder: path.includes('/'), ...(list === undefined ? {} : { list }) };
}

function holds(where: string, path: string): boolean {
  if (where.endsWith('.yaml')) return path === where;
  return path.startsWith(`${where}/`) && path.endsWith('.yaml') && !path.slice(where.length + 1).includes('/');
}

/**
 * The file in which a record of one of these kinds and with this id may stand unread; undefined where there is none. The name of a policy's or source's
 * file promises the id; a list may hold any.
 */
export function findUnread(
  { id, kinds }: { readonly id: string; readonly kinds: readonly string[] },
  { unread, model }: Pick<Reading, 'unread' | 'model'>,
): string | undefined {
  return unread.find((path) => {
    const shelf = findShelf(path, model);
    if (shelf?.list !== undefined) return shelf.kinds.some(({ name }) => kinds.includes(name));
    return shelf !== undefined && id.split('/')[0] === toFileName(path);
  });
}

/** The name of a data file without folder and ending: the id of its record, or of its source. */
export function toFileName(path: string): string {
  return (path.split('/').at(-1) ?? '').replace(/\.yaml$/, '');
}
