import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { csvParse } from 'd3-dsv';
import type { Council } from './content.ts';
import { toMistake } from './mistakes.ts';
import type { Mistake } from './mistakes.ts';
import { READING } from './explanations.ts';
import { codeOf, folderInReports } from './walk.ts';

/** The councils of England and Wales, each with its force, from the data beside the content. */
export function readCouncils(content: string): { councils: Council[]; mistakes: Mistake[] } {
  const path = join(dirname(content), 'data', 'councils.csv');
  try {
    const rows = csvParse(readFileSync(path, 'utf8'));
    const councils = rows.map(({ name = '', councilName = '', force = '' }) => ({
      name,
      councilName,
      force,
    }));
    return { councils, mistakes: [] };
  } catch (error) {
    const mistake = toMistake(READING.unreadable, {
      file: `${folderInReports(content).replace(/[^/]*$/, '')}data/councils.csv`,
      line: 1,
      column: 1,
      message: `The list of councils could not be opened (${codeOf(error)}).`,
      allowed: 'a table of councils and their forces',
      fix: 'Put it back, for councils cannot be checked without it.',
    });
    return { councils: [], mistakes: [mistake] };
  }
}
