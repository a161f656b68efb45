import { writeFileSync } from 'node:fs';

/** Loaded before a build, by `--import`: keeps what was measured in it, in the file that MEASURES names. */
process.on('exit', () => {
  const measures = performance.getEntriesByType('measure').map((entry) => entry.toJSON() as object);
  writeFileSync(process.env['MEASURES']!, JSON.stringify(measures));
});
