import type { Explanation } from '../../loader/mistakes.ts';

/** What can be wrong with an article. */
export const ARTICLES = {
  'mdx-code': {
    slug: 'mdx-code',
    title: 'Program code in an article',
    why: 'Code in an article runs when the site is built, and nobody reviews articles for it.',
    fix: 'Take it out; write a plain { as \\{. The components need no import.',
    allowed: 'Markdown and components with plain texts',
    example: '<Source id="pca-2017-s37" locator="section 37" />',
  },
  'unknown-component': {
    slug: 'unknown-component',
    title: 'A component that does not exist',
    why: 'The build stops at it, and names neither the article nor the line.',
    fix: 'Use one from the list.',
    allowed: 'Source, Finding, Question and Note',
    example: '<Source id="pca-2017-s37" />',
  },
  'component-attributes': {
    slug: 'component-attributes',
    title: 'A component with a word too many or too few',
    why: 'A component without its id shows nothing, and a misspelt word is passed over.',
    fix: 'Write it as shown.',
    allowed: 'each component with its own attributes',
    example: '<Source id="pca-2017-s37" locator="section 37" />',
  },
  'component-in-sentence': {
    slug: 'component-in-sentence',
    title: 'A card in the middle of a sentence',
    why: 'A finding, a question or a note is a block of its own, and breaks the paragraph round it.',
    fix: 'Put it on a line of its own, with an empty line before and after it.',
    allowed: 'a card on a line of its own',
    example: '<Finding id="jtai-hounslow/protection-notices" />',
  },
  'guidance-sources': {
    slug: 'guidance-sources',
    title: 'An article whose list of sources is not what it cites',
    why: 'The list at the end of an article has to be the sources of its claims, no more and no fewer.',
    fix: 'Make the list and the text agree.',
    allowed: 'a list of exactly the sources that the text cites',
    example: 'sources: [pca-2017-s37]',
  },
  'guidance-length': {
    slug: 'guidance-length',
    title: 'An article too short or too long',
    why: 'An article is read in ten minutes before a meeting, and has to be worth them. A sentence more is no mistake, so this stops nothing.',
    fix: 'Cut it, split it in two, or say more.',
    allowed: '600 to 1,500 words',
    example: 'An article that is read in ten minutes.',
    isAdvice: true,
  },
} as const satisfies Record<string, Explanation>;
