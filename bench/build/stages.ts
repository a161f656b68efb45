import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { STAGES } from '../../src/stages.ts';

/** A part of a build and its time in seconds. */
export interface Stage {
  name: string;
  seconds: number;
}

interface Measure {
  name: string;
  startTime: number;
  duration: number;
}

/** Where a build puts its times: Astro its own, and `keep-measures.ts` those of this site. */
export function timesIn(folder: string): { ASTRO_TIMER_PATH: string; MEASURES: string } {
  return { ASTRO_TIMER_PATH: join(folder, 'astro.json'), MEASURES: join(folder, 'measures.json') };
}

/** The stages of a build that took so many seconds in all; none where it was not Astro's. */
export function stagesOf(folder: string, total: number): Stage[] {
  const files = timesIn(folder);
  if (!existsSync(files.ASTRO_TIMER_PATH)) return [];
  const astro = read<Record<string, { elapsedTime: number }>>(files.ASTRO_TIMER_PATH);
  const measures = read<Measure[]>(files.MEASURES);
  const inAstro = (name: string) => (astro[name]?.elapsedTime ?? 0) / 1000;
  const own = (name: (typeof STAGES)[number]) =>
    spanOf(measures.filter((measure) => measure.name === name)) / 1000;
  const stages = [
    { name: 'reading and judging the content', seconds: own('reading and judging') },
    { name: 'Markdown to HTML', seconds: own('Markdown') },
    { name: 'bundling', seconds: inAstro('Prerender build') + inAstro('Client build') },
    { name: 'joining the record', seconds: own('joining') },
    {
      name: 'rendering and writing pages',
      seconds: inAstro('Static generate') - own('joining'),
    },
  ];
  const known = stages.reduce((sum, { seconds }) => sum + seconds, 0);
  return [
    ...stages,
    {
      name: 'the rest: start, store, sitemap, archives for offline',
      seconds: total - known,
    },
    { name: 'of which beside the pages: the search index', seconds: own('search index') },
  ];
}

function read<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}

/** From the first start to the last end: the kinds of entry go through a stage side by side. */
function spanOf(measures: readonly Measure[]): number {
  const starts = measures.map(({ startTime }) => startTime);
  const ends = measures.map(({ startTime, duration }) => startTime + duration);
  return measures.length === 0 ? 0 : Math.max(...ends) - Math.min(...starts);
}
