import { DatabaseUnavailable } from '../problem.js';

interface Place {
  readonly uri: string;
  readonly user: string;
  readonly database: string;
}

/** Says what a failed connection means and what to do about it; the driver's own words stay as the cause. */
export function toConnectError(error: unknown, place: Place): DatabaseUnavailable {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'Unknown';
  return new DatabaseUnavailable(`${describe(code, place)} (${code})`, { cause: error });
}

function describe(code: string, { uri, user, database }: Place): string {
  if (code === 'Neo.ClientError.Security.Unauthorized') {
    return `Neo4j at ${uri} refuses user "${user}": wrong user or password. Set NEO4J_USER and NEO4J_PASSWORD.`;
  }
  if (code === 'Neo.ClientError.Security.AuthenticationRateLimit') {
    return `Neo4j at ${uri} refuses user "${user}" for some seconds after several wrong passwords. Wait, then set NEO4J_PASSWORD.`;
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return `Neo4j at ${uri} has no database "${database}". Set NEO4J_DATABASE to one that it has.`;
  }
  if (code === 'ServiceUnavailable' || code === 'SessionExpired') {
    return `No Neo4j answers at ${uri}. Start one with "ai-policy-graph db start", or set NEO4J_URI to one that runs.`;
  }
  return `Neo4j at "${uri}" cannot be used. NEO4J_URI looks like bolt://127.0.0.1:7687, neo4j://host:7687 or neo4j+s://host:7687.`;
}
