import type { Server } from 'node:http';
import { CannotPreview } from './rules.ts';

const USUAL = 4321;
const LAST = 65_535;

/**
 * The port that is asked for, by PORT or, where it says nothing, the usual one.
 * @throws {CannotPreview} when PORT is no port
 */
export function wantedPort(env: NodeJS.ProcessEnv = process.env): number {
  const said = env['PORT']?.trim() ?? '';
  if (said === '') return USUAL;
  const port = Number(said);
  if (/^\d+$/.test(said) && port >= 1 && port <= LAST) return port;
  throw new CannotPreview(
    `PORT is "${said}", which is no port: give a number from 1 to ${LAST}, or leave it out for ${USUAL}.`,
  );
}

/**
 * Starts a server on a port or, where it is taken, on the next free one.
 * @returns the port it listens on
 * @throws {CannotPreview} when there is no free one, or none that may be used
 */
export async function listen(server: Server, port: number, host = 'localhost'): Promise<number> {
  return new Promise((resolve, reject) => {
    const failed = ({ code, message }: NodeJS.ErrnoException) => {
      const isTaken = code === 'EADDRINUSE';
      if (isTaken && port > 0 && port < LAST) resolve(listen(server, port + 1, host));
      else if (isTaken)
        reject(
          new CannotPreview(`Port ${port} is taken, and it is the last: say another with PORT.`),
        );
      else reject(new CannotPreview(`Port ${port} of ${host} cannot be used: ${message}.`));
    };
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
