import { readStatement } from '../../store/read-statement.js';
import { isDraft } from '../answers/in-force.js';
import { limits } from '../judge/limits.js';
import { refuse } from '../judge/refuse.js';
import type { Facts } from './facts.js';
import { resolveIds, type Resolved } from './resolve-ids.js';

/** One side of a matrix: what was asked for, and the ids that nothing has. */
export interface Side {
  readonly found: readonly Resolved[];
  readonly unknown: readonly string[];
}

/** Finds the places of a matrix: those asked for, or every city in which a policy applies; refuses too many. */
export async function findPlaces(facts: Facts, asked: readonly string[] | null | undefined): Promise<Side> {
  checkSide('places', asked ?? []);
  if (Array.isArray(asked)) return resolveIds(facts, asked, ['City', 'Region']);
  if (facts.knownAt === undefined) return toSide('places', 'City', await listCitiesWithPolicy(facts));
  const cities = await facts.list('City', '', manyEntities);
  const applying = await facts.follow(cities, { types: ['APPLIES_IN'], back: true });
  const policies = await facts.describe(applying.map((link) => link.from));
  const own = applying.filter((link) => !isDraft(policies.get(link.from)?.properties ?? {}));
  return toSide('places', 'City', [...new Set(own.map((link) => link.to))].sort());
}

async function listCitiesWithPolicy({ transaction }: Facts): Promise<readonly string[]> {
  const statement = readStatement('list-cities-with-policy');
  return (await transaction.run<{ id: string }>(statement, { limit: manyEntities })).rows.map((row) => row.id);
}

/** Finds the themes of a matrix: those asked for, or every theme that has no broader one; refuses too many. */
export async function findThemes(facts: Facts, asked: readonly string[] | null | undefined): Promise<Side> {
  checkSide('themes', asked ?? []);
  if (Array.isArray(asked)) return resolveIds(facts, asked, ['Theme']);
  const themes = await facts.list('Theme', '', manyEntities);
  const below = new Set((await facts.follow(themes, { types: ['BROADER'] })).map((link) => link.from));
  return toSide(
    'themes',
    'Theme',
    themes.filter((theme) => !below.has(theme)),
  );
}

/** Far more cities or themes than a matrix may have, so that too many are noticed and refused. */
const manyEntities = 5_000;

function toSide(name: string, kind: string, ids: readonly string[]): Side {
  checkSide(name, ids);
  return { found: ids.map((id) => ({ asked: id, id, kind, ids: [id] })), unknown: [] };
}

function checkSide(name: string, ids: readonly string[]): void {
  if (ids.length <= limits.matrixSide) return;
  const advice = `Name at most ${limits.matrixSide} in \`${name}\`, and ask for the others in another request.`;
  const limit = `The number of ${name} of \`coverage\``;
  throw refuse({ code: 'COST_LIMIT_EXCEEDED', limit, value: ids.length, allowed: `${limits.matrixSide}`, advice });
}
