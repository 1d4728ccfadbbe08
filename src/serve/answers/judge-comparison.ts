import { limits } from '../judge/limits.js';
import { refuse } from '../judge/refuse.js';

/** Refuses to compare fewer than two places, or more than the limit. */
export function checkComparedPlaces(places: readonly string[]): void {
  const value = new Set(places).size;
  if (value >= 2 && value <= limits.comparedPlaces) return;
  const few = value < 2;
  throw refuse({
    code: few ? 'BAD_USER_INPUT' : 'COST_LIMIT_EXCEEDED',
    limit: 'The number of places of `compare`',
    value,
    allowed: `2 to ${limits.comparedPlaces}`,
    advice: few ? 'Name another place; of one alone `coverage` tells.' : 'Name fewer; `coverage` takes more.',
  });
}

/** Refuses to compare more themes than the limit. */
export function checkComparedThemes(value: number): void {
  checkAtMost(limits.comparedThemes, value, { what: 'themes', advice: 'Name those you want in `themes`.' });
}

/** Refuses to compare more targets than the limit. */
export function checkComparedTargets(value: number): void {
  const advice = 'Name metrics in `metrics`, or fewer places.';
  checkAtMost(limits.comparedTargets, value, { what: 'targets', advice });
}

function checkAtMost(most: number, value: number, { what, advice }: { what: string; advice: string }): void {
  if (value <= most) return;
  const limit = `The number of ${what} of \`compare\``;
  throw refuse({ code: 'COST_LIMIT_EXCEEDED', limit, value, allowed: `${most}`, advice });
}
