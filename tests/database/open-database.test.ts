import { once } from 'node:events';
import { readFile, rename, stat, writeFile } from 'node:fs/promises';
import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import getPort from 'get-port';
import neo4j from 'neo4j-driver';
import { isBoltAnswering } from '../../src/database/ask-bolt.js';
import type { Database, DatabaseSettings } from '../../src/database/database.js';
import { toHome } from '../../src/database/home.js';
import { isOurProcess, readInstance } from '../../src/database/instance.js';
import { openDatabase } from '../../src/database/open-database.js';
import { readInstanceStatus } from '../../src/database/read-instance-status.js';
import { stopInstance } from '../../src/database/stop-instance.js';
import { makeFolder, toSettings } from './settings.js';

const told: string[] = [];
let settings: DatabaseSettings;
let database: Database;
let otherProgram: net.Server;

beforeAll(async () => {
  otherProgram = net.createServer().listen(await getPort(), '127.0.0.1');
  await once(otherProgram, 'listening');
  const { port } = otherProgram.address() as net.AddressInfo;
  settings = { ...toSettings(await makeFolder()), boltPort: port, httpPort: await getPort() };
  database = await openDatabase(settings, (line) => told.push(line));
});

afterAll(async () => {
  await stopInstance(settings);
  otherProgram.close();
});

describe('a managed database', () => {
  it('takes user and password, and has the functions that the API calls', async () => {
    const cypher = "SHOW FUNCTIONS YIELD name WHERE name STARTS WITH 'apoc' RETURN collect(name) AS names";
    expect(await ask(database, cypher)).toEqual({ names: ['apoc.date.convertFormat', 'apoc.util.validatePredicate'] });
  });

  it('takes the ports of the settings, and another one for a port that is taken, and says so', () => {
    expect(database.browser).toBe(`http://127.0.0.1:${settings.httpPort}/browser/`);
    expect(database.uri).not.toBe(`bolt://127.0.0.1:${settings.boltPort}`);
    expect(told.join('\n')).toContain(`Port ${settings.boltPort} (Bolt) is taken by another program; using `);
  });

  it('serves Neo4j Browser at the address it gives', async () => {
    const page = await fetch(database.browser ?? '');
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('Neo4j Browser')]);
  });

  it('keeps the password in a file that only its owner may read', async () => {
    const file = toHome(settings.home).password;
    expect(database.passwordFile).toBe(file);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await readFile(file, 'utf8')).trim()).toBe(database.password);
  });

  it('is joined by a second start, whose stop leaves it running', async () => {
    const second = await openDatabase(settings, () => undefined);
    await second.stop();
    expect(second).toEqual({ ...database, joined: true, stop: expect.any(Function) });
    expect(await readInstanceStatus(settings)).toMatchObject({ how: 'managed', state: 'running', uri: database.uri });
  });

  it('refuses a password that is not its own, and says where that password came from', async () => {
    await expect(openDatabase({ ...settings, password: 'not-the-password' }, () => undefined)).rejects.toMatchObject({
      code: 'wrong-password',
      message: expect.stringContaining('does not take the password in NEO4J_PASSWORD for the user "neo4j"'),
    });
  });

  it('is not started a second time on the same store when its run file is lost', async () => {
    const file = `${toHome(settings.home).run}/instance.json`;
    await rename(file, `${file}.kept`);
    const second = openDatabase(settings, () => undefined);
    await expect(second).rejects.toMatchObject({
      code: 'store-locked',
      message: expect.stringMatching(/^A Neo4j \(process \d+\) uses the store in .+ already/),
    });
    await rename(`${file}.kept`, file);
    expect(await readInstanceStatus(settings)).toMatchObject({ state: 'running', uri: database.uri });
  });

  it('comes back once with its data when it was killed and two commands start it at the same time', async () => {
    await ask(database, "CREATE (n:Freedonia {id: 'kept'}) RETURN n.id AS id");
    await kill(settings);
    expect(await readInstanceStatus(settings)).toMatchObject({ how: 'none', state: 'stopped' });

    const both = await Promise.all([openDatabase(settings, () => undefined), openDatabase(settings, () => undefined)]);
    expect(both.map(({ joined }) => joined).sort()).toEqual([false, true]);
    database = both[0];
    expect(both[1].uri).toBe(both[0].uri);
    expect(await ask(database, 'MATCH (n:Freedonia) RETURN n.id AS id')).toEqual({ id: 'kept' });
  });

  it('stops, and then neither its process nor its port is there', async () => {
    const { pid = 0, boltPort = 0 } = (await readInstance(toHome(settings.home))) ?? {};
    expect(await stopInstance(settings)).toBe(true);
    expect(await isOurProcess(pid, toHome(settings.home).folder)).toBe(false);
    expect(await isBoltAnswering({ host: '127.0.0.1', port: boltPort })).toBe(false);
    expect(await readInstanceStatus(settings)).toMatchObject({ how: 'none', state: 'stopped' });
  });

  it('leaves a process alone that got the number of a dead database', async () => {
    const home = toHome(settings.home);
    const stale = { how: 'managed', home: home.folder, pid: process.pid, boltPort: 1, httpPort: 1, startedAt: '' };
    await writeFile(`${home.run}/instance.json`, JSON.stringify(stale));
    expect(await readInstanceStatus(settings)).toMatchObject({ how: 'none', state: 'stopped' });
    expect(await stopInstance(settings)).toBe(false);
    expect(await readInstance(home)).toBeUndefined();
  });

  it('says what to do when the password file of an old database is gone', async () => {
    const { password } = toHome(settings.home);
    await rename(password, `${password}.kept`);
    await expect(openDatabase(settings, () => undefined)).rejects.toMatchObject({
      code: 'no-password',
      message: expect.stringContaining('Set NEO4J_PASSWORD to the one it was made with, or remove '),
    });
  });
});

async function ask({ uri, user, password }: Database, cypher: string): Promise<unknown> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    const { records } = await driver.executeQuery(cypher);
    return records[0]?.toObject();
  } finally {
    await driver.close();
  }
}

async function kill({ home }: DatabaseSettings): Promise<void> {
  const { pid } = (await readInstance(toHome(home))) ?? {};
  if (pid === undefined) throw new Error('no instance to kill');
  process.kill(pid, 'SIGKILL');
  while (await isOurProcess(pid, toHome(home).folder)) await sleep(20);
}
