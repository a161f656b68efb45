import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { listen, wantedPort } from './port.ts';

const HOST = '127.0.0.1';

/** A server that is closed at the end of the test. */
function someServer(): Server {
  const server = createServer();
  onTestFinished(() => void server.close());
  return server;
}

describe('the port that is asked for', () => {
  test.for([undefined, '', ' '])('is the usual one where PORT is %j', (said) => {
    expect(wantedPort({ PORT: said })).toBe(4321);
  });

  test.for(['1', '8080', '65535', ' 80 '])('is that of PORT: %j', (said) => {
    expect(wantedPort({ PORT: said })).toBe(Number(said));
  });

  test.for(['abc', '0', '-1', '65536', '99999', '80.5', '0x50', '1e3'])(
    'is none where PORT is %j, which a sentence says',
    (said) => {
      expect(() => wantedPort({ PORT: said })).toThrow(
        `PORT is "${said}", which is no port: give a number from 1 to 65535, or leave it out for 4321.`,
      );
    },
  );
});

describe('the port that is had', () => {
  test('is the next free one where it is taken', async () => {
    const other = someServer().listen(0, HOST);
    await new Promise((resolve) => other.once('listening', resolve));
    const taken = (other.address() as AddressInfo).port;
    expect(await listen(someServer(), taken, HOST)).toBeGreaterThan(taken);
  });

  test('is none where the last one is taken', async () => {
    // Another program may have it, which is as good.
    await listen(someServer(), 65_535, HOST).catch(() => undefined);
    await expect(listen(someServer(), 65_535, HOST)).rejects.toThrow(
      'Port 65535 is taken, and it is the last: say another with PORT.',
    );
  });

  test('is none on a host that is not this machine', async () => {
    await expect(listen(someServer(), 4321, '192.0.2.1')).rejects.toThrow(
      'Port 4321 of 192.0.2.1 cannot be used: listen EADDRNOTAVAIL: address not available 192.0.2.1:4321.',
    );
  });
});
