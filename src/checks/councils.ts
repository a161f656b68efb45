import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import type { Council } from './content.ts';

/** The councils of England and Wales, each with its force. */
export function readCouncils(path: string): Council[] {
  return csvParse(readFileSync(path, 'utf8')).map(
    ({ name = '', councilName = '', county = '', force = '' }) => ({
      name,
      councilName,
      county,
      force,
    }),
  );
}
