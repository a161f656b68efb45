import { defineCollection } from 'astro:content';
import { ContentReading } from './loader/astro.ts';
import { today } from './loader/today.ts';
import { checkContent } from './rules/check.ts';
import { terminal } from './rules/report.ts';
import { schemas, type Kind } from './schemas/index.ts';
import { thesaurus } from './schemas/thesaurus.ts';
import { endOfStage } from './stages.ts';

const reading = new ContentReading('content', (dir) => {
  const start = performance.now();
  const result = checkContent(dir, { asOf: today() });
  endOfStage('reading and judging', start);
  return { ...result, report: result.mistakes.length > 0 ? terminal(result) : undefined };
});

/** The collection of a kind: its folder in `content/`, held to its schema. */
function collection<K extends Kind>(kind: K) {
  return defineCollection({ loader: reading.entries(kind), schema: schemas[kind] });
}

export const collections = {
  forces: collection('forces'),
  inspections: collection('inspections'),
  findings: collection('findings'),
  responses: collection('responses'),
  panels: collection('panels'),
  themes: collection('themes'),
  questions: collection('questions'),
  guidance: collection('guidance'),
  glossary: collection('glossary'),
  sources: collection('sources'),
  events: collection('events'),
  thesaurus: defineCollection({ loader: reading.thesaurus(), schema: thesaurus }),
};
