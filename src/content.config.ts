import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { schemas, type Kind } from './schemas/index.ts';

/** The collection of a kind: its folder in `content/`, held to its schema. */
function collection<K extends Kind>(kind: K, pattern = '**/*.md') {
  return defineCollection({
    loader: glob({
      base: `./content/${kind}`,
      pattern,
      generateId: ({ entry }) => entry.replace(/\.\w+$/, ''),
    }),
    schema: schemas[kind],
  });
}

export const collections = {
  forces: collection('forces'),
  inspections: collection('inspections'),
  findings: collection('findings'),
  responses: collection('responses'),
  panels: collection('panels'),
  themes: collection('themes'),
  questions: collection('questions'),
  guidance: collection('guidance', '**/*.mdx'),
  glossary: collection('glossary'),
  sources: collection('sources', '**/*.yaml'),
  events: collection('events'),
};
