/** A theme with all themes below it, itself among them. */
export interface AskedTheme {
  readonly id: string;
  /** Ids under which it stands itself. */
  readonly own: ReadonlySet<string>;
  readonly members: ReadonlySet<string>;
}

/** A policy that applies in a place: whether it was read in full, and whether it surely counts on the day or only may. */
export interface SearchedPolicy {
  readonly id: string;
  readonly place: string;
  readonly readInFull: boolean;
  readonly sure: boolean;
}

/** A policy, or a measure of it, that targets a theme, or of which a source denies that it does. */
export interface Stating {
  readonly policy: string;
  readonly measure?: string | undefined;
  readonly theme: string;
  readonly denied: boolean;
  readonly sure: boolean;
}

/** What is known about one theme in one place (vocabulary Coverage). All lists are of ids, in their order, each once. */
export interface Cell {
  readonly theme: string;
  readonly place: string;
  readonly answer: 'STATED' | 'NOT_STATED' | 'NOT_READ' | 'EXCLUDED';
  readonly measures: readonly string[];
  readonly statedBy: readonly string[];
  readonly deniedBy: readonly string[];
  readonly readInFull: readonly string[];
  readonly notReadInFull: readonly string[];
  readonly undecided: readonly string[];
}

/** What a matrix is built from. */
export interface Searched {
  readonly themes: readonly AskedTheme[];
  readonly places: readonly string[];
  readonly policies: readonly SearchedPolicy[];
  readonly statings: readonly Stating[];
}

/** Builds a cell for each theme and place, in the order given. A policy that only may count states nothing, and keeps silence from meaning anything. */
export function buildCoverage({ themes, places, policies, statings }: Searched): readonly Cell[] {
  return themes.flatMap((theme) =>
    places.map((place) => {
      const searched = policies.filter((policy) => policy.place === place);
      const ids = new Set(searched.map((policy) => policy.id));
      return buildCell({ theme, place, searched, statings: statings.filter((one) => ids.has(one.policy)) });
    }),
  );
}

interface Asked {
  readonly theme: AskedTheme;
  readonly place: string;
  readonly searched: readonly SearchedPolicy[];
  readonly statings: readonly Stating[];
}

function buildCell({ theme, place, searched, statings }: Asked): Cell {
  const counting = new Set(searched.filter((policy) => policy.sure).map((policy) => policy.id));
  const stating = statings.filter((one) => !one.denied && theme.members.has(one.theme));
  const isSure = (one: Stating) => one.sure && counting.has(one.policy);
  const stated = stating.filter(isSure);
  const undecided = stating.filter((one) => !isSure(one));
  // That a place does not target a narrower theme says nothing about the broader one.
  const denied = statings.filter((one) => one.denied && theme.own.has(one.theme) && isSure(one));
  const inFull = searched.filter((policy) => policy.sure && policy.readInFull);
  return {
    theme: theme.id,
    place,
    answer: findAnswer({ stated, denied, undecided, inFull }),
    measures: list(stated.map((one) => one.measure)),
    statedBy: list(stated.map((one) => one.policy)),
    deniedBy: list(denied.map((one) => one.measure ?? one.policy)),
    readInFull: list(inFull.map((policy) => policy.id)),
    notReadInFull: list(searched.filter((policy) => policy.sure && !policy.readInFull).map((policy) => policy.id)),
    undecided: list(undecided.map((one) => one.policy)),
  };
}

function findAnswer(found: Readonly<Record<'stated' | 'denied' | 'undecided' | 'inFull', readonly unknown[]>>) {
  if (found.stated.length > 0) return 'STATED';
  if (found.denied.length > 0) return 'EXCLUDED';
  return found.inFull.length > 0 && found.undecided.length === 0 ? 'NOT_STATED' : 'NOT_READ';
}

function list(ids: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(ids)].filter((id) => id !== undefined).sort();
}
