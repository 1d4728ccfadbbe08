import { rmSync } from 'node:fs';

/** Stops what start-database started, also after failed tests, and removes its folder. */
export default async function stopDatabase() {
  const { database, home } = globalThis.testDatabase ?? {};
  await database?.stop();
  if (home) rmSync(home, { recursive: true, force: true });
}
