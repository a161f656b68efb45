import { vi } from 'vitest';

/** What a command said, and the code that it ended with. */
interface Called {
  status: number;
  stdout: string;
  stderr: string;
  /** Both together, in their order. */
  said: string;
}

/**
 * Calls what a command runs, in a folder and with the environment changed, as where nobody can be asked. A process of
 * its own for each call would compile the same modules anew.
 */
export async function called(
  command: () => number | Promise<number>,
  { cwd = process.cwd(), env = {} }: { cwd?: string | undefined; env?: NodeJS.ProcessEnv },
): Promise<Called> {
  const told = { stdout: '', stderr: '', said: '' };
  const tell = (stream: 'stdout' | 'stderr') => (words: unknown) => {
    told[stream] += `${String(words)}\n`;
    told.said += `${String(words)}\n`;
  };
  const spies = [
    vi.spyOn(console, 'log').mockImplementation(tell('stdout')),
    vi.spyOn(console, 'error').mockImplementation(tell('stderr')),
  ];
  const { isTTY } = process.stdin;
  const before = process.cwd();
  try {
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    process.stdin.isTTY = false;
    process.chdir(cwd);
    return { status: await command(), ...told };
  } finally {
    process.chdir(before);
    process.stdin.isTTY = isTTY;
    vi.unstubAllEnvs();
    for (const spy of spies) spy.mockRestore();
  }
}
