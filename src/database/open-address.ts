import { isBoltAnswering } from './ask-bolt.js';
import type { BoltAddress } from './ask-bolt.js';
import type { Database, DatabaseSettings } from './database.js';
import { DatabaseError } from './database-error.js';

const schemes = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'];

/** Uses the Neo4j at NEO4J_URI, which is never started or stopped by us; throws `wrong-address`, `no-password` or `no-answer`. */
export async function openAddress(settings: DatabaseSettings, uri: string): Promise<Database> {
  const address = toBoltAddress(uri);
  if (settings.password === undefined) {
    const message = `NEO4J_URI is set to ${uri}, but NEO4J_PASSWORD is not. Set it; for a server without authentication any word will do.`;
    throw new DatabaseError('no-password', message);
  }
  if (!(await isBoltAnswering(address, 10_000))) {
    const message = `Nothing answers Bolt at ${address.host}, port ${address.port} (NEO4J_URI is ${uri}). Start that server, correct the address, or unset NEO4J_URI to have a database started here.`;
    throw new DatabaseError('no-answer', message);
  }
  return {
    uri,
    user: settings.user,
    password: settings.password,
    database: settings.database,
    how: 'address',
    joined: true,
    stop: () => Promise.resolve(),
  };
}

/** Reads host, port and encryption from a Neo4j address; throws `wrong-address` with what is allowed. */
export function toBoltAddress(uri: string): BoltAddress {
  const url = URL.canParse(uri) ? new URL(uri) : undefined;
  const scheme = url?.protocol.slice(0, -1) ?? '';
  if (url === undefined || url.hostname === '' || !schemes.includes(scheme)) {
    const message = `NEO4J_URI is "${uri}"; it must be <scheme>://<host>:<port> with one of the schemes ${schemes.join(', ')}.`;
    throw new DatabaseError('wrong-address', message);
  }
  const encryption = scheme.endsWith('+s') ? 'trusted' : scheme.endsWith('+ssc') ? 'any' : undefined;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return { host, port: url.port === '' ? 7687 : Number(url.port), ...(encryption && { encryption }) };
}
