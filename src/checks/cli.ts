import { parseArgs } from 'node:util';
import { checkContent } from './check.ts';
import { FORMATS } from './report.ts';
import type { Format } from './report.ts';
import { today } from './today.ts';

const USAGE =
  'Usage: node src/checks/cli.ts [folder] [--format terminal|github] [--as-of 2026-11-24]';

/** Ends with 0 when there is no mistake, 1 when there are, 2 when it was called wrongly. */
async function main(args: string[]): Promise<0 | 1 | 2> {
  const options = readOptions(args);
  if ('mistake' in options) {
    console.error(`${options.mistake} ${USAGE}`);
    return 2;
  }
  const result = await checkContent(options.dir, { asOf: options.asOf });
  console.log(FORMATS[options.format](result));
  return result.problems.length > 0 ? 1 : 0;
}

type Call = { dir: string; format: Format; asOf: string };

function readOptions(args: string[]): Call | { mistake: string } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { format: { type: 'string', default: 'terminal' }, 'as-of': { type: 'string' } },
    });
    const [dir = 'content', ...rest] = positionals;
    if (rest.length > 0) return { mistake: 'Only one folder can be checked at a time.' };
    if (!Object.hasOwn(FORMATS, values.format)) {
      return { mistake: `There is no format "${values.format}".` };
    }
    return { dir, format: values.format as Format, asOf: values['as-of'] ?? today() };
  } catch (error) {
    return { mistake: error instanceof Error ? `${error.message.split('.')[0]}.` : String(error) };
  }
}

process.exitCode = await main(process.argv.slice(2));
