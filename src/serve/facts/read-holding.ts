import { hasBegun, isOver, type Answer } from '../../model/holds-on.js';
import { readStatement } from '../../store/read-statement.js';
import type { FactLink, Facts } from './facts.js';

interface ValidTimes {
  readonly id: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** Reads whether relationships hold in the world on a day, by the claims they were made from; one without times of its own does. */
export async function readHolding(
  { transaction }: Facts,
  links: readonly FactLink[],
  day: string | undefined,
): Promise<(link: FactLink) => Answer> {
  if (day === undefined) return () => 'YES';
  const parameters = { ids: [...new Set(links.map((link) => link.claimId))] };
  const { rows } = await transaction.run<ValidTimes>(readStatement('list-valid-times'), parameters);
  const times = new Map(rows.map((row) => [row.id, row]));
  return ({ claimId }) => {
    const { validFrom = null, validTo = null } = times.get(claimId) ?? {};
    const begun = validFrom === null ? 'YES' : hasBegun(day, validFrom);
    const over = isOver(day, validTo ?? undefined);
    if (begun === 'NO' || over === 'YES') return 'NO';
    return begun === 'YES' && over === 'NO' ? 'YES' : 'UNKNOWN';
  };
}
