import { once } from 'node:events';
import http from 'node:http';
import net from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { isBoltAnswering } from '../../src/database/ask-bolt.js';
import { toBoltAddress } from '../../src/database/open-address.js';

describe('Bolt does not answer', () => {
  it.each([
    ['a server of another protocol', http.createServer()],
    ['a server that says nothing', net.createServer()],
    ['a server that hangs up', net.createServer((socket) => socket.destroy())],
    ['a server that supports none of the versions', net.createServer((socket) => socket.write(Buffer.alloc(4)))],
  ])('at %s', async (_, server) => {
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as net.AddressInfo;
    expect(await isBoltAnswering({ host: '127.0.0.1', port }, 300)).toBe(false);
    server.close();
  });

  it('at a port where nobody listens', async () => {
    expect(await isBoltAnswering({ host: '127.0.0.1', port: 1 })).toBe(false);
  });
});

describe('an address of Neo4j', () => {
  it.each([
    ['bolt://127.0.0.1:7777', { host: '127.0.0.1', port: 7777 }],
    ['neo4j://db.freedonia.example', { host: 'db.freedonia.example', port: 7687 }],
    ['neo4j+s://db.freedonia.example', { host: 'db.freedonia.example', port: 7687, encryption: 'trusted' }],
    ['bolt+ssc://[::1]:7777', { host: '::1', port: 7777, encryption: 'any' }],
  ])('%s is read into its parts', (uri, address) => {
    expect(toBoltAddress(uri)).toEqual(address);
  });
});
