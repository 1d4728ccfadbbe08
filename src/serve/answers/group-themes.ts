import type { Cell } from './build-coverage.js';
import { groupBy } from '../../store/group-by.js';

/** A theme with its cell for each place. */
export interface ThemeRow {
  readonly theme: string;
  /** Whether no place is NOT_READ. (NOT_STATED rests on what was read; policies of the place that were not read may still state it.) */
  readonly certain: boolean;
  readonly cells: readonly Cell[];
}

/** Themes by who states them. */
export interface ThemeGroups {
  readonly shared: readonly ThemeRow[];
  readonly onlyIn: ReadonlyMap<string, readonly ThemeRow[]>;
  readonly missingIn: ReadonlyMap<string, readonly ThemeRow[]>;
  readonly inSome: readonly ThemeRow[];
  readonly inNone: readonly ThemeRow[];
}

/** Groups the themes of a matrix by how many of its places state them; of two places the theme of one alone is also missing in the other. */
export function groupThemes(cells: readonly Cell[], places: readonly string[]): ThemeGroups {
  const rows = [...groupBy(cells, (cell) => cell.theme)].map(([theme, own]) => toRow(theme, own));
  const stating = (row: ThemeRow) => row.cells.filter(isStated).length;
  const of = (place: string, stated: boolean, count: number) =>
    rows.filter(
      (row) => stating(row) === count && row.cells.some((cell) => cell.place === place && isStated(cell) === stated),
    );
  const all = places.length;
  return {
    shared: rows.filter((row) => stating(row) === all),
    onlyIn: new Map(places.map((place) => [place, of(place, true, 1)])),
    missingIn: new Map(places.map((place) => [place, of(place, false, all - 1)])),
    inSome: rows.filter((row) => stating(row) > 1 && stating(row) < all - 1),
    inNone: rows.filter((row) => stating(row) === 0),
  };
}

function toRow(theme: string, cells: readonly Cell[]): ThemeRow {
  return { theme, certain: !cells.some((cell) => cell.answer === 'NOT_READ'), cells };
}

function isStated({ answer }: Cell): boolean {
  return answer === 'STATED';
}
