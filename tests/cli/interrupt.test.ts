import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';

it('Ctrl-C while the data is imported stops the database that start has started', async () => {
  const home = await mkdtemp(join(tmpdir(), 'ai-policy-graph-interrupt-'));
  const env = {
    ...process.env,
    NEO4J_URI: '',
    NEO4J_PASSWORD: '',
    NEO4J_MODE: 'managed',
    AI_POLICY_GRAPH_HOME: home,
    PORT: '0',
  };
  const command = spawn(process.execPath, ['dist/cli/main.js', 'start'], { env });
  let said = '';
  command.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (said.includes('Checked data/')) command.kill('SIGINT');
  });
  command.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));

  expect(await once(command, 'exit')).toEqual([130, null]);
  expect(said).toMatch(/Interrupted\.\n$/);
  expect(await readdir(join(home, 'run'))).not.toContain('instance.json');
  await rm(home, { recursive: true, force: true });
});
