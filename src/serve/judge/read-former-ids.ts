import type { Store } from '../../store/connect.js';
import { listFormerIds } from '../../store/list-former-ids.js';
import type { FormerIds } from './resolve-former-ids.js';

/** Gives the former ids of a version of the data; throws where the database does not answer. */
export type ReadFormerIds = (dataVersion: string | undefined) => Promise<FormerIds>;

/** Reads the former ids, asking the database once for each version of the data; without data there are none. */
export function cacheFormerIds(store: Store): ReadFormerIds {
  let known: { readonly version: string; readonly ids: Promise<FormerIds> } | undefined;
  return (version) => {
    if (version === undefined) return Promise.resolve(new Map());
    if (known?.version !== version) {
      known = { version, ids: listFormerIds(store) };
      // A database that was away is asked again at once; who asked is told by what is given here.
      known.ids.catch(() => (known = undefined));
    }
    return known.ids;
  };
}
