import { isId } from '../find-form-fault.js';
import { toRule } from './rule.js';

/** An id is lower-case words with hyphens. */
export const idForm = toRule({
  id: 'id-form',
  sentence: 'An id is lower-case words with hyphens.',
  level: 'error',
  find: ({ reading }) =>
    reading.records
      .flatMap(({ shortId, at, parent, formerIds }) => [
        { id: shortId, at },
        ...formerIds.map((former) => ({
          at: former.at,
          id: parent === undefined ? former.id : former.id.slice(parent.id.length + 1),
        })),
      ])
      .filter(({ id }) => !isId(id))
      .map(({ id, at }) => ({ at, message: `The id "${id}" is not well formed.`, hint: suggest(id) })),
});

function suggest(id: string): string {
  const words = id
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const allowed = 'Ids are lower-case words of a–z and 0–9, joined by hyphens.';
  return words.length === 0 ? allowed : `${allowed} Perhaps "${words.join('-')}"?`;
}
