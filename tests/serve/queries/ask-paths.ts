import type { ImportedGraph } from './open-imported.js';

/** One path as it is answered. */
export interface Path {
  readonly length: number;
  readonly steps: readonly {
    from: { id: string };
    to: { id: string };
    type: string;
    direction: string;
    claimId?: string;
  }[];
}

/** Asks for the paths of each of some lists of arguments, ten in a request. */
export async function askPaths(open: ImportedGraph, given: readonly string[]): Promise<Path[][]> {
  const all: Path[][] = [];
  for (let at = 0; at < given.length; at += 10) {
    const fields = given
      .slice(at, at + 10)
      .map((each, index) => `p${index}: paths(${each}) { length steps { from { id } to { id } type direction } }`);
    all.push(...Object.values(await open.ask<Record<string, Path[]>>(`{ ${fields.join('\n')} }`)));
  }
  return all;
}

/** A path in one line: `plan TARGETS> theme <TARGETS other-plan`. */
export function asLine({ steps }: Path): string {
  const parts = steps.map(({ to, type, direction }) =>
    direction === 'ALONG' ? `${type}> ${to.id}` : `<${type} ${to.id}`,
  );
  return [steps[0]?.from.id, ...parts].join(' ');
}
