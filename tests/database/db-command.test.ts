import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { toHome } from '../../src/database/home.js';
import { isOurProcess } from '../../src/database/instance.js';
import { findJava } from '../../src/database/find-java.js';
import { readRuntimePlan } from '../../src/database/runtime.js';
import { makeFolder, root, toSettings } from './settings.js';

let folder: string;

beforeEach(async () => {
  folder = await makeFolder();
  await mkdir(path.join(folder, 'bin'));
});

describe('db start on a machine without', () => {
  it('anything names the three ways to have a database, and ends with 3', () => {
    expect(run('start')).toEqual({
      status: 3,
      stdout: '',
      stderr: `There is no database. One of these three ways gives one:
1. A Neo4j that runs already: set NEO4J_URI (such as bolt://127.0.0.1:7687) and NEO4J_PASSWORD.
2. A Neo4j started here, with Java 17 or 21 and Maven. Now: Java is missing: "java" cannot be run. Install Java 17 or 21 (a JRE is enough), or set JAVA_HOME to its folder.
3. Docker with Compose. Now: "docker" is not on the path.
`,
    });
  });

  it('a new enough Java says which was found and which are allowed', async () => {
    await writeProgram('java', `echo 'openjdk version "11.0.2" 2019-01-15' >&2`);
    expect(run('start', { NEO4J_MODE: 'managed' })).toEqual({
      status: 3,
      stdout: '',
      stderr:
        'Java is too old: "java" is version 11.0.2; Neo4j 5.26 needs 17 or 21. Install one of them, or set JAVA_HOME to its folder.\n',
    });
  });

  it('Maven says that it is needed once', async () => {
    await symlink((await findJava()).command, path.join(folder, 'bin', 'java'));
    const { status, stderr } = run('start', { NEO4J_MODE: 'managed' });
    expect([status, stderr.split('\n')[0]]).toEqual([
      3,
      'Maven is missing: "mvn" is not on the path, and the Neo4j runtime is not in the cache yet. Install Maven 3.6 or newer; it is needed once.',
    ]);
  });

  it('Maven does not miss it when the runtime is in the cache: it goes on to start that', async () => {
    await symlink((await findJava()).command, path.join(folder, 'bin', 'java'));
    const plan = await readRuntimePlan({ ...toSettings(folder), cache: path.join(folder, 'cache') });
    await mkdir(path.join(plan.folder, 'lib'), { recursive: true });
    await writeFile(path.join(plan.folder, 'lib', 'empty.jar'), '');
    const manifest = { entryPoint: 'freedonia.Empty', jars: [{ path: 'lib/empty.jar', size: 0 }] };
    await writeFile(path.join(plan.folder, 'manifest.json'), JSON.stringify(manifest));
    expect(run('start', { NEO4J_MODE: 'managed', NEO4J_PASSWORD: 'any-password' }).stderr).toContain(
      'Could not find or load main class org.neo4j.cli.AdminTool',
    );
  });

  it('a folder it may write to says which, and what to set', async () => {
    await writeFile(path.join(folder, 'home'), 'a file is in the way');
    await symlink((await findJava()).command, path.join(folder, 'bin', 'java'));
    await writeProgram('mvn', 'exit 0');
    const { status, stderr } = run('start', { NEO4J_MODE: 'managed' });
    expect(status).toBe(3);
    expect(stderr).toContain(
      `The folder of the database, ${folder}/home, cannot be written. Give yourself the right to write there, or set AI_POLICY_GRAPH_HOME to another folder.`,
    );
  });

  it('a server at NEO4J_URI says that nothing answers there', () => {
    const { status, stderr } = run('start', { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'any-password' });
    expect([status, stderr]).toEqual([
      3,
      'Nothing answers Bolt at 127.0.0.1, port 1 (NEO4J_URI is bolt://127.0.0.1:1). Start that server, correct the address, or unset NEO4J_URI to have a database started here.\n',
    ]);
  });

  it('an address that Neo4j knows names the schemes', () => {
    expect(run('start', { NEO4J_URI: 'http://127.0.0.1:7474', NEO4J_PASSWORD: 'any-password' }).stderr).toBe(
      'NEO4J_URI is "http://127.0.0.1:7474"; it must be <scheme>://<host>:<port> with one of the schemes bolt, bolt+s, bolt+ssc, neo4j, neo4j+s, neo4j+ssc.\n',
    );
  });

  it('a password for the server at NEO4J_URI asks for it', () => {
    expect(run('start', { NEO4J_URI: 'bolt://127.0.0.1:1' }).stderr).toContain('but NEO4J_PASSWORD is not. Set it;');
  });
});

describe('with no database running', () => {
  it('db status says so in JSON and ends with 3', () => {
    const { status, stdout } = run('status', {}, '--json');
    expect(status).toBe(3);
    expect(JSON.parse(stdout)).toEqual({
      how: 'none',
      state: 'stopped',
      home: `${folder}/home`,
      logs: `${folder}/home/logs`,
      passwordFile: `${folder}/home/password`,
    });
  });

  it('db stop says so and ends with 0', () => {
    const stdout = `No Neo4j that was started here runs in ${folder}/home.\n`;
    expect(run('stop')).toEqual({ status: 0, stdout, stderr: '' });
  });
});

describe('db start that is interrupted while Neo4j starts', () => {
  it('stops it again before it ends, and leaves no record of it', async () => {
    const home = toHome(path.join(folder, 'home'));
    const env = {
      ...process.env,
      NEO4J_URI: '',
      NEO4J_PASSWORD: '',
      NEO4J_MODE: 'managed',
      AI_POLICY_GRAPH_HOME: home.folder,
    };
    const command = spawn(process.execPath, [`${root}dist/cli/main.js`, 'db', 'start'], { env });
    const said: string[] = [];
    command.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
    const ended = once(command, 'exit');
    const { pid } = await waitForRecord(home.run);
    command.kill('SIGINT');

    expect(await ended).toEqual([3, null]);
    expect(said.join('')).toBe('Interrupted while Neo4j was starting; it is stopped again.\n');
    expect(await isOurProcess(pid, home.folder)).toBe(false);
    await expect(readFile(path.join(home.run, 'instance.json'))).rejects.toThrow('ENOENT');
  });
});

async function waitForRecord(run: string): Promise<{ pid: number }> {
  for (;;) {
    const text = await readFile(path.join(run, 'instance.json'), 'utf8').catch(() => undefined);
    if (text !== undefined) return JSON.parse(text) as { pid: number };
    await sleep(50);
  }
}

/** Runs the built command with nothing on the path but what the test put into bin. */
function run(command: string, settings: Record<string, string> = {}, ...args: string[]) {
  const places = { AI_POLICY_GRAPH_HOME: `${folder}/home`, AI_POLICY_GRAPH_CACHE: `${folder}/cache` };
  // Set to nothing, a setting is not there, also when .env has it.
  const unset = { NEO4J_URI: '', NEO4J_PASSWORD: '', NEO4J_MODE: '', JAVA_HOME: '' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${root}dist/cli/main.js`, 'db', command, ...args], {
    encoding: 'utf8',
    env: { PATH: path.join(folder, 'bin'), ...unset, ...places, ...settings },
  });
  return { status, stdout, stderr: stderr.replace(/^Cause: .*\n/gm, '') };
}

async function writeProgram(name: string, script: string): Promise<void> {
  const file = path.join(folder, 'bin', name);
  await writeFile(file, `#!/bin/sh\n${script}\n`);
  await chmod(file, 0o755);
}
