import { refuse } from '../judge/refuse.js';

/** The place of a row in a list, as text that means nothing to a client; `list` is the name of the query that gives it. */
export function toCursor(list: string, key: string): string {
  return Buffer.from(JSON.stringify([list, key])).toString('base64url');
}

/** The key that a cursor of this list stands for, undefined without one; refuses what is no cursor, and one of another list. */
export function readCursor(list: string, cursor: string | null | undefined): string | undefined {
  if (cursor === null || cursor === undefined) return undefined;
  const [of, key] = decode(cursor);
  if (typeof of === 'string' && typeof key === 'string' && of === list) return key;
  throw refuse({
    code: 'BAD_USER_INPUT',
    limit: `\`after\` of \`${list}\``,
    value: cursor,
    allowed: `a \`cursor\` or \`endCursor\` that \`${list}\` gave`,
    advice: typeof of === 'string' ? `This one is of \`${of}\`.` : 'Leave it out to begin at the first row.',
  });
}

function decode(cursor: string): readonly unknown[] {
  try {
    const decoded: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(decoded) ? (decoded as unknown[]) : [];
  } catch {
    return [];
  }
}
