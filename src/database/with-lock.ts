import lockfile from 'proper-lockfile';

const options = {
  // The thing that is locked need not exist yet.
  realpath: false,
  // A killed process stops touching its lock; after this long the lock is taken over.
  stale: 15_000,
  // A laptop that slept may lose its lock. Nothing breaks: downloads are renamed in one step, and Neo4j locks its own store.
  onCompromised: () => undefined,
};

/** Runs an action while no other process does the same for this path; `onWait` is called when it has to wait for one. */
export async function withLock<T>(path: string, onWait: () => void, action: () => Promise<T>): Promise<T> {
  const release = await takeLock(path, onWait);
  try {
    return await action();
  } finally {
    // Fails only where the lock was lost meanwhile; then there is nothing to give back.
    await release().catch(() => undefined);
  }
}

async function takeLock(path: string, onWait: () => void): Promise<() => Promise<void>> {
  try {
    return await lockfile.lock(path, options);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ELOCKED')) throw error;
    onWait();
    // Up to 30 minutes: the other one may be fetching over a slow network.
    return lockfile.lock(path, { ...options, retries: { retries: 7200, factor: 1, minTimeout: 250, maxTimeout: 250 } });
  }
}
