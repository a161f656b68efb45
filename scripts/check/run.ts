import { parseArgs } from 'node:util';
import { isPartialDate } from '../../src/schemas/dates.ts';
import { recordDay, WrongDay } from '../../src/loader/record-day.ts';
import { checkContent } from '../../src/rules/check.ts';
import { FORMATS, type Format } from '../../src/rules/report.ts';

const USAGE =
  'Usage: node scripts/check.ts [folder] [--format terminal|github|summary] [--as-of 2026-11-24]';

interface Call {
  dir: string;
  format: Format;
  asOf: string;
}

/** Checks a folder of content as it is told to. Gives 0 when there is no mistake, 1 when there are, 2 for a wrong call. */
export function runCheck(args: string[]): 0 | 1 | 2 {
  const call = read(args);
  if (typeof call === 'string') {
    console.error(`${call} ${USAGE}`);
    return 2;
  }
  const result = checkContent(call.dir, { asOf: call.asOf });
  console.log(FORMATS[call.format](result));
  return result.mistakes.length > 0 ? 1 : 0;
}

/** What the check is asked to do, or what is wrong with the way it was asked. */
function read(args: string[]): Call | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { format: { type: 'string' }, 'as-of': { type: 'string' } },
    });
    const {
      format = process.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'terminal',
      'as-of': given,
    } = values;
    const [dir = 'content', ...rest] = positionals;
    if (rest.length > 0) return 'Only one folder can be checked at a time.';
    if (!Object.hasOwn(FORMATS, format)) return `There is no format "${format}".`;
    const { day: asOf, note } = given === undefined ? recordDay() : { day: given };
    if (!isPartialDate(asOf) || asOf.length !== 10) return `"${asOf}" is not a date.`;
    if (note !== undefined) console.error(note);
    return { dir, format: format as Format, asOf };
  } catch (error) {
    if (error instanceof WrongDay) return error.message;
    return `${error instanceof Error ? error.message.split('. ')[0] : String(error)}.`;
  }
}
