import { askGraph, type Asked } from '../../src/serve/ask-graph.js';
import { buildGraph } from '../../src/serve/build-graph.js';
import type { Store } from '../../src/store/connect.js';
import { profileStore, type RunStatement } from './profile-store.js';

/** What answering one request did. */
export interface Profile {
  readonly data: unknown;
  /** The statements of the question itself. */
  readonly statements: readonly RunStatement[];
  /** Those that every request runs, whatever is asked. */
  readonly everyRequest: readonly RunStatement[];
}

/** The graph as it is served, over a store that profiles. */
export interface ProfiledGraph {
  /** Asks through the front door; throws where the answer has an error. */
  profile(asked: Asked): Promise<Profile>;
  close(): Promise<void>;
}

/** What a request runs before and after its question: the version of the data, and the former ids of that version. */
const perRequest: ReadonlySet<string> = new Set(['read-meta', 'list-former-ids']);

/** Opens the graph as it is served; `root` is the folder of the package. The store stays open. */
export async function openProfiled(root: string, store: Store): Promise<ProfiledGraph> {
  const profiled = profileStore(store);
  const graph = await buildGraph(root, profiled, (_, error) => console.error(error));
  return {
    profile: async (asked) => {
      let data: unknown;
      const runs = await profiled.profile(async () => {
        const answer = await askGraph(graph, asked);
        if (answer.errors) throw new Error(answer.errors.map(({ message }) => message).join(' '));
        data = answer.data;
      });
      return {
        data,
        statements: runs.filter(({ name }) => !perRequest.has(name)),
        everyRequest: runs.filter(({ name }) => perRequest.has(name)),
      };
    },
    close: () => graph.apollo.stop(),
  };
}
