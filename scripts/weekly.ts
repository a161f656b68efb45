import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { recordDay } from '../src/loader/record-day.ts';
import { addresses, upkeep } from '../src/record/upkeep.ts';
import { checkContent } from '../src/rules/check.ts';

/** Prints what has to be looked at again, and writes the addresses of all sources, one a line, where `--links` says. */
const { values } = parseArgs({ options: { links: { type: 'string' } } });
const { day } = recordDay();
const { valid } = checkContent('content', { asOf: day }).content;
console.log(upkeep(valid, day));
if (values.links) writeFileSync(values.links, `${addresses(valid).join('\n')}\n`);
