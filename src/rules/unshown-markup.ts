import type { Objection } from '../loader/mistakes.ts';
import { partsOf, placeOfNode } from './markdown.ts';
import type { Rule } from './rule.ts';

/** Parts of GitHub's Markdown that this site does not show as they were meant. */
const UNSHOWN: Readonly<Record<string, Objection>> = {
  footnoteReference: {
    message: 'A footnote is referred to, which this site does not show.',
    allowed: 'notes in the text, in brackets, and sources in their own fields',
    fix: 'Put what the note says into the text, and take the mark out.',
    example: 'Notices were late (12 of 40).',
  },
  footnoteDefinition: {
    message: 'A footnote stands here, which this site does not show.',
    allowed: 'notes in the text, in brackets, and sources in their own fields',
    fix: 'Put what the note says into the text, and take the note out.',
    example: 'Notices were late (12 of 40).',
  },
  task: {
    message: 'A list has boxes to tick, which nobody can tick on this site.',
    allowed: 'plain lists',
    fix: 'Take the boxes out.',
    example: '- Ask how many notices were late.',
  },
  aligned: {
    message: 'The colons in the second line of this table move its columns to one side.',
    allowed: 'a second line of hyphens alone',
    fix: 'Take the colons out.',
    example: '| --- | --- |',
  },
};

export const rule: Rule = {
  slug: 'unshown-markup',
  *check({ drafts }) {
    for (const draft of drafts) {
      const told = new Set<string>();
      for (const node of partsOf(draft)) {
        const isTask = node.type === 'listItem' && typeof node.checked === 'boolean';
        const isAligned = node.type === 'table' && node.align?.some((side) => side !== null);
        const name = isTask ? 'task' : isAligned ? 'aligned' : node.type;
        const mistake = UNSHOWN[name];
        // One box tells of all.
        if (!mistake || (name === 'task' && told.has(name))) continue;
        told.add(name);
        yield { ...placeOfNode(draft, node), ...mistake };
      }
    }
  },
};
