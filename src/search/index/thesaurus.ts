import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { thesaurus, type Thesaurus } from '../../schemas/thesaurus.ts';

/** @throws when the file does not fit its schema; the check reports that to editors before, line by line */
export function readThesaurus(file = 'content/search/thesaurus.yaml'): Thesaurus {
  return thesaurus.parse(parse(readFileSync(file, 'utf8')));
}
