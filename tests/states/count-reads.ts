import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Loaded before a build, by `--import`: counts how often it opens each file of content/, in the file that READS names. */
const counts: Record<string, number> = {};
const CONTENT = resolve('content') + sep;

type Open = (path: unknown, ...rest: unknown[]) => unknown;

/** Whether one of the functions runs. Some of them call another. */
let isOpening = false;

/** Counts the calls of functions that open a file by its path. */
function countCalls(functions: Record<string, Open>, names: readonly string[]): void {
  for (const name of names) {
    const open = functions[name]!;
    functions[name] = (path, ...rest) => {
      if (isOpening) return open(path, ...rest);
      note(path);
      isOpening = true;
      try {
        return open(path, ...rest);
      } finally {
        isOpening = false;
      }
    };
  }
}

function note(path: unknown): void {
  const file = path instanceof URL ? fileURLToPath(path) : typeof path === 'string' ? path : '';
  if (!resolve(file).startsWith(CONTENT)) return;
  const name = relative('', file).replaceAll(sep, '/');
  counts[name] = (counts[name] ?? 0) + 1;
}

// What else reads a file, such as a stream, calls one of these.
countCalls(fs as never, ['readFileSync', 'readFile', 'openSync', 'open']);
countCalls(fs.promises as never, ['readFile', 'open']);
syncBuiltinESMExports();

process.on('exit', () => fs.writeFileSync(process.env['READS']!, JSON.stringify(counts)));
