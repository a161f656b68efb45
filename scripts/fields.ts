import { writeFileSync } from 'node:fs';
import { fieldsDocument } from './fields/document.ts';

/** Writes the reference of all fields anew. */
writeFileSync('docs/fields.md', fieldsDocument());
