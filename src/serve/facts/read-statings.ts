import { readStatement } from '../../store/read-statement.js';
import type { Stating } from '../answers/build-coverage.js';
import { toKnownDay } from './known-day.js';
import type { Facts } from './facts.js';
import { readHolding } from './read-holding.js';

interface Denial {
  readonly by: string;
  readonly theme: string;
}

/** Which themes are looked for (all where none are named), and the day in the world for which it shall be so. */
export interface Sought {
  readonly themes?: readonly string[];
  readonly validAt: string | undefined;
}

/** Reads where policies, or their measures, target themes, and where a source denies it. */
export async function readStatings(
  facts: Facts,
  policies: readonly string[],
  { themes, validAt }: Sought,
): Promise<readonly Stating[]> {
  const parts = await facts.follow(policies, { types: ['HAS_MEASURE'] });
  const policyOf = new Map(parts.map((link) => [link.to, link.from]));
  const speaking = [...policies, ...policyOf.keys()];
  const links = await facts.follow(speaking, { types: ['TARGETS'], ...(themes === undefined ? {} : { ends: themes }) });
  const holds = await readHolding(facts, links, validAt);
  const toStating = (by: string, theme: string) => {
    const policy = policyOf.get(by);
    return { policy: policy ?? by, theme, ...(policy === undefined ? {} : { measure: by }) };
  };
  const denials = await listDenials(facts, speaking, themes);
  return [
    ...links
      .filter((link) => holds(link) !== 'NO')
      .map((link) => ({ ...toStating(link.from, link.to), denied: false, sure: holds(link) === 'YES' })),
    ...denials.map(({ by, theme }) => ({ ...toStating(by, theme), denied: true, sure: true })),
  ];
}

async function listDenials(
  { transaction, knownAt }: Facts,
  ids: readonly string[],
  themes: readonly string[] | undefined,
): Promise<readonly Denial[]> {
  const parameters = { ids, themes: themes ?? null, knownAt: knownAt ?? toKnownDay(undefined) };
  return (await transaction.run<Denial>(readStatement('list-denials'), parameters)).rows;
}
