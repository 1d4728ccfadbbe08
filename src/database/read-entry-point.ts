import { runCommand } from './run-command.js';

/** Reads the class that starts Neo4j from its jar with `unzip`; where there is no `unzip`, gives the name that 5.26 has. */
export async function readEntryPoint(jar: string): Promise<string> {
  // The bootloader picks it from the same file; the name changes with 2026.09 (Neo4jCommunity).
  const service = 'META-INF/services/org.neo4j.server.startup.EntryPoint';
  const answer = await runCommand('unzip', ['-p', jar, service]).catch(() => undefined);
  const name = answer?.code === 0 ? answer.output.trim() : '';
  return /^[\w.]+$/.test(name) ? name : 'org.neo4j.server.CommunityEntryPoint';
}
