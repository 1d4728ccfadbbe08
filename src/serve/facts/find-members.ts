import type { AskedTheme } from '../answers/build-coverage.js';
import { limits } from '../judge/limits.js';
import { groupBy } from '../../store/group-by.js';
import { readStatement } from '../../store/read-statement.js';
import type { Facts } from './facts.js';
import { resolveIds, type Resolved } from './resolve-ids.js';

interface Link {
  readonly from: string;
  readonly to: string;
}

/** The themes right below a theme, by its id. */
type Narrower = ReadonlyMap<string, readonly string[]>;

/** Adds to each theme all those below it, however deep, where narrower ones count too. */
export async function findMembers(facts: Facts, themes: readonly Resolved[], narrower: boolean): Promise<AskedTheme[]> {
  const asked = narrower ? themes.flatMap((theme) => theme.ids) : [];
  const below = asked.length === 0 ? new Map<string, string[]>() : await readNarrower(facts, asked);
  return themes.map(({ id, ids }) => ({ id, own: new Set(ids), members: listBelow(ids, below) }));
}

/** Gives the ids of a theme, and of all below it where narrower ones count too; none where there is no such theme. */
export async function findThemesBelow(facts: Facts, theme: string, narrower: boolean): Promise<readonly string[]> {
  const { found } = await resolveIds(facts, [theme], ['Theme']);
  return listMembers(await findMembers(facts, found, narrower));
}

/** The ids of some themes and of all that count with them, each once. */
export function listMembers(themes: readonly AskedTheme[]): readonly string[] {
  return [...new Set(themes.flatMap((theme) => [...theme.members]))];
}

/** The themes right below others: as known on a day by all claims of that kind, since a theme stands in many more of other kinds. */
async function readNarrower(facts: Facts, asked: readonly string[]): Promise<Narrower> {
  return facts.knownAt === undefined ? walkDown(facts, asked) : toNarrower(await listAsKnown(facts));
}

async function listAsKnown({ transaction, knownAt }: Facts): Promise<readonly Link[]> {
  const parameters = { type: 'BROADER', knownAt, limit: limits.linkedEntities };
  return (await transaction.run<Link>(readStatement('list-links-as-known'), parameters)).rows;
}

async function walkDown(facts: Facts, asked: readonly string[]): Promise<Narrower> {
  const below = new Map<string, readonly string[]>();
  let rim = asked;
  while (rim.length > 0) {
    const links = await facts.follow(rim, { types: ['BROADER'], back: true });
    const found = toNarrower(links);
    for (const id of rim) below.set(id, found.get(id) ?? []);
    rim = [...new Set(links.map((link) => link.from))].filter((id) => !below.has(id));
  }
  return below;
}

function toNarrower(links: readonly Link[]): Narrower {
  const groups = groupBy(links, (link) => link.to);
  return new Map([...groups].map(([id, found]) => [id, found.map((link) => link.from)]));
}

function listBelow(ids: readonly string[], below: Narrower): ReadonlySet<string> {
  const members = new Set(ids);
  // A set that grows while it is gone through is gone through to its end.
  for (const member of members) for (const narrower of below.get(member) ?? []) members.add(narrower);
  return members;
}
