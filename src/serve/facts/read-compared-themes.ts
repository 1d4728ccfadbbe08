import { buildCoverage, type SearchedPolicy } from '../answers/build-coverage.js';
import { groupThemes, type ThemeRow } from '../answers/group-themes.js';
import { checkComparedThemes } from '../answers/judge-comparison.js';
import { toCoverageCell } from '../answers/to-coverage-cell.js';
import type { Facts } from './facts.js';
import { findMembers } from './find-members.js';
import { readStatings } from './read-statings.js';
import { referToAll } from './refer-to-all.js';
import { resolveIds, type Resolved } from './resolve-ids.js';
import type { Reference } from './to-reference.js';

/** Places with their policies, and the themes asked for; absent where none are. */
export interface WantedThemes {
  readonly places: readonly Resolved[];
  readonly references: readonly Reference[];
  readonly policies: readonly SearchedPolicy[];
  readonly themes: readonly Resolved[] | undefined;
  readonly narrower: boolean;
  readonly validAt: string | undefined;
}

/** Reads what each place states of the themes asked for, or of all that something is said about, and groups them by who states them. */
export async function readComparedThemes(facts: Facts, { places, references, policies, ...wanted }: WantedThemes) {
  const statings = await readStatings(facts, unique(policies.map((policy) => policy.id)), { validAt: wanted.validAt });
  const compared =
    wanted.themes ??
    (await findSaidThemes(
      facts,
      statings.map((stating) => stating.theme),
    ));
  const members = await findMembers(facts, compared, wanted.narrower);
  const ids = places.map((place) => place.id);
  const groups = groupThemes(buildCoverage({ themes: members, places: ids, policies, statings }), ids);
  const named = new Map((await referToAll(facts, compared)).map((theme) => [theme.id, theme]));
  const toTheme = ({ theme, certain, cells }: ThemeRow) => ({
    ...{ theme: named.get(theme), certain },
    cells: cells.map(toCoverageCell),
  });
  const toPlaces = (rows: ReadonlyMap<string, readonly ThemeRow[]>) =>
    references.map((place) => ({ place, themes: (rows.get(place.id) ?? []).map(toTheme) }));
  return {
    shared: groups.shared.map(toTheme),
    onlyIn: toPlaces(groups.onlyIn),
    missingIn: toPlaces(groups.missingIn),
    inSome: groups.inSome.map(toTheme),
    inNone: groups.inNone.map(toTheme),
  };
}

async function findSaidThemes(facts: Facts, said: readonly string[]): Promise<readonly Resolved[]> {
  const { found } = await resolveIds(facts, said, ['Theme']);
  checkComparedThemes(found.length);
  return found;
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort();
}
