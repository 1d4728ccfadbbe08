import getPort, { clearLockedPorts } from 'get-port';
import type { DatabaseSettings, Tell } from './database.js';

/** The ports a database listens on. */
export interface Ports {
  readonly boltPort: number;
  readonly httpPort: number;
}

/** Gives the ports of the settings, and a free one in place of each that somebody else has taken. */
export async function findPorts({ boltPort, httpPort }: DatabaseSettings, tell: Tell): Promise<Ports> {
  // get-port calls a port taken for half a minute after this process asked for it; a restart would lose its ports.
  clearLockedPorts();
  const bolt = await getPort({ port: boltPort });
  const http = await getPort({ port: httpPort, exclude: [bolt] });
  if (bolt !== boltPort) tell(`Port ${boltPort} (Bolt) is taken by another program; using ${bolt}.`);
  if (http !== httpPort) tell(`Port ${httpPort} (Neo4j Browser) is taken by another program; using ${http}.`);
  return { boltPort: bolt, httpPort: http };
}
