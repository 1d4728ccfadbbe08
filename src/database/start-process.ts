import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { open, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Home } from './home.js';
import type { Tools } from './password.js';

/** Flags of the recipe for Neo4j 5.26; the three opened packages are needed for native memory. */
const flags = [
  '-Xms512m',
  '-Xmx1g',
  '-XX:+UseG1GC',
  '-XX:-OmitStackTraceInFastThrow',
  '-XX:+DisableExplicitGC',
  '-Djdk.nio.maxCachedBufferSize=1024',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '-Dlog4j2.disable.jmx=true',
  '-Dfile.encoding=UTF-8',
];

/** A Neo4j process that was started just now. */
export interface StartedProcess {
  readonly child: ChildProcess;
  /** What it printed since. */
  readonly readPrinted: () => Promise<string>;
}

/** Starts Neo4j detached from this command, so that it can outlive it; what it prints goes to <home>/logs/console.log. */
export async function startProcess(home: Home, { java, runtime }: Tools): Promise<StartedProcess> {
  const before = await stat(home.console).then(
    ({ size }) => size,
    () => 0,
  );
  const log = await open(home.console, 'a', 0o600);
  // The official order: plugins, configuration, libraries.
  const classPath = [runtime.plugins, home.conf, runtime.lib]
    .map((folder) => path.join(folder, '*'))
    .join(path.delimiter);
  const places = [`--home-dir=${home.folder}`, `--config-dir=${home.conf}`, '--console-mode'];
  const child = spawn(java.command, [...flags, '-cp', classPath, runtime.entryPoint, ...places], {
    cwd: home.folder,
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  });
  await new Promise((resolve, reject) => {
    child.once('spawn', resolve).once('error', reject);
  }).finally(() => log.close());
  child.unref();
  return { child, readPrinted: async () => (await readFile(home.console)).subarray(before).toString() };
}
