import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { until } from './until.ts';
import type { Tab } from './tab.ts';

/** Keys without a letter, as WebDriver names them. */
const KEYS = { ArrowDown: '\uE015', Enter: '\uE007', Escape: '\uE00C' };

/** One command of WebDriver, and its answer. */
type Command = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;

/**
 * Opens a tab in WebKit, by the driver of WebKitGTK on a screen that nobody sees.
 * @see https://www.w3.org/TR/webdriver2/
 */
export async function startByWebDriver(path: string, browser: string): Promise<Tab> {
  const port = await freePort();
  const driver = spawn('xvfb-run', ['-a', path, `--port=${port}`], {
    stdio: 'ignore',
    // A group of its own, so that it ends with all that it has started.
    detached: true,
    // Its sandbox does not start for the root of a container.
    env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
  });
  const end = () => process.kill(-driver.pid!);
  const command = commandsAt(`http://127.0.0.1:${port}`);
  try {
    await until('the driver answers', () =>
      command('GET', '/status').then(
        () => true,
        () => false,
      ),
    );
    const options = { binary: browser, args: ['--automation'] };
    const { sessionId } = (await command('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
    })) as { sessionId: string };
    return tabIn(`/session/${sessionId}`, command, end);
  } catch (error) {
    end();
    throw error;
  }
}

function tabIn(session: string, command: Command, end: () => void): Tab {
  const keys = async (all: Iterable<string>) => {
    const strokes = [...all].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await command('POST', `${session}/actions`, {
      actions: [{ type: 'key', id: 'keyboard', actions: strokes }],
    });
  };
  return {
    open: async (url) => {
      await command('POST', `${session}/url`, { url });
    },
    run: (expression) =>
      command('POST', `${session}/execute/sync`, { script: `return (${expression})`, args: [] }),
    type: (words) => keys(words),
    press: (key) => keys([KEYS[key]]),
    print: async () => {
      const pdf = await command('POST', `${session}/print`, {}).catch((error: unknown) => {
        if (String(error).includes('unknown command')) return undefined;
        throw error;
      });
      return typeof pdf === 'string' ? Buffer.from(pdf, 'base64') : undefined;
    },
    close: async () => {
      await command('DELETE', session).finally(end);
    },
  };
}

function commandsAt(driver: string): Command {
  return async (method, path, body) => {
    const answer = await fetch(driver + path, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) {
      const { error, message } = value as { error: string; message: string };
      throw new Error(`${error}: ${message}`);
    }
    return value;
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
