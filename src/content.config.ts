import { defineCollection } from 'astro:content';
import { ContentReading } from './loader/astro.ts';
import { recordDay } from './loader/record-day.ts';
import { checkContent } from './rules/check.ts';
import { terminal } from './rules/report.ts';
import { KINDS, schemas, type Kind } from './schemas/index.ts';
import { thesaurus } from './schemas/thesaurus.ts';
import { endOfStage } from './stages.ts';

const reading = new ContentReading('content', (dir, before) => {
  const start = performance.now();
  const result = checkContent(dir, { asOf: recordDay().day, before });
  endOfStage('reading and judging', start);
  return { ...result, report: result.mistakes.length > 0 ? terminal(result) : undefined };
});

/** The collection of a kind: its folder in `content/`, held to its schema. */
function collection<K extends Kind>(kind: K) {
  return defineCollection({ loader: reading.entries(kind), schema: schemas[kind] });
}

type Collections = { [K in Kind]: ReturnType<typeof collection<K>> };

export const collections = {
  ...(Object.fromEntries(KINDS.map((kind) => [kind, collection(kind)])) as Collections),
  thesaurus: defineCollection({ loader: reading.thesaurus(), schema: thesaurus }),
};
