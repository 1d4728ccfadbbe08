import net from 'node:net';
import tls from 'node:tls';

/** Where a Bolt server is expected. */
export interface BoltAddress {
  readonly host: string;
  readonly port: number;
  /** `trusted`: a certificate the machine trusts; `any`: self-signed too (`+ssc`). */
  readonly encryption?: 'trusted' | 'any';
}

/** Bolt's magic word, then four proposals as (range, minor, major): 5.8 to 5.0, 4.4 to 4.2, none, none. */
const handshake = Buffer.from([0x60, 0x60, 0xb0, 0x17, 0, 8, 8, 5, 0, 2, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0]);

/** Whether something at this address answers Bolt's handshake with a version, within the given milliseconds. */
export async function isBoltAnswering(address: BoltAddress, timeout = 2000): Promise<boolean> {
  const socket = connect(address);
  return new Promise((resolve) => {
    const end = (answers: boolean) => {
      socket.destroy();
      resolve(answers);
    };
    const received: Buffer[] = [];
    socket.setTimeout(timeout, () => end(false));
    socket.once('error', () => end(false));
    socket.once('close', () => end(false));
    socket.once(address.encryption === undefined ? 'connect' : 'secureConnect', () => socket.write(handshake));
    socket.on('data', (chunk: Buffer) => {
      received.push(chunk);
      const answer = Buffer.concat(received);
      // A version is 00 00 minor major; "HTTP" would be four bytes too.
      if (answer.length >= 4) end(answer.readUInt16BE(0) === 0 && answer.readUInt16BE(2) !== 0);
    });
  });
}

function connect({ host, port, encryption }: BoltAddress): net.Socket {
  if (encryption === undefined) return net.connect({ host, port });
  const name = net.isIP(host) === 0 ? { servername: host } : {};
  // Only versions are exchanged here, nothing secret; `any` is what the user's `+ssc` asks for.
  return tls.connect({ host, port, ...name, rejectUnauthorized: encryption === 'trusted' });
}
