import type { Store } from '../store/connect.js';
import { readMeta } from '../store/read-meta.js';

/** Gives the version of the data, or undefined where the database does not answer or holds no data. */
export type ReadDataVersion = () => Promise<string | undefined>;

/** Reads the version of the data, asking the database at most once a second. */
export function cacheDataVersion(store: Store): ReadDataVersion {
  let version: Promise<string | undefined> = Promise.resolve(undefined);
  let readAt = -Infinity;
  return () => {
    if (performance.now() - readAt > 1000) {
      readAt = performance.now();
      version = askDataVersion(store);
      // A database that was away is asked again at once.
      void version.then((known) => (known === undefined ? (readAt = -Infinity) : undefined));
    }
    return version;
  };
}

/** Reads the version of the data as it is now. An answer is given without its version rather than not at all: where the database is away, the question itself will say so. */
export async function askDataVersion(store: Store): Promise<string | undefined> {
  try {
    return (await readMeta(store))?.dataVersion;
  } catch {
    return undefined;
  }
}
