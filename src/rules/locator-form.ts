import type { Draft } from '../loader/content.ts';
import type { Found } from '../loader/mistakes.ts';
import type { Path } from '../loader/yaml.ts';
import { normalised, quote } from '../loader/words.ts';
import type { Rule } from './rule.ts';
import { firstLineOf } from './texts.ts';

export const rule: Rule = {
  slug: 'locator-form',
  *check({ drafts }) {
    for (const draft of drafts) {
      for (const { text, path } of locatorsOf(draft)) yield* mistakesIn(draft, text, path);
    }
  },
};

function locatorsOf({ raw }: Draft): { text: string; path: Path }[] {
  const more = Array.isArray(raw['alsoIn']) ? (raw['alsoIn'] as unknown[]) : [];
  return [
    { text: raw['locator'], path: ['locator'] },
    ...more.map((it, index) => ({
      text: (it as Record<string, unknown> | null)?.['locator'],
      path: ['alsoIn', index, 'locator'],
    })),
  ].flatMap(({ text, path }) => (typeof text === 'string' ? [{ text, path }] : []));
}

function* mistakesIn(draft: Draft, text: string, path: Path): Iterable<Found> {
  // What holds no word is refused as such.
  if (normalised(text) === '') return;
  const allowed = 'a page, a paragraph or a heading of the source';
  if (/^(?:https?:\/\/|www\.)/i.test(text))
    yield {
      ...draft.at(...path),
      message: `The locator is an address: ${quote(text)}.`,
      allowed,
      fix: 'Write the place in the document; its address belongs in the file of the source.',
    };
  if (/^\p{L}$/u.test(text.trim()))
    yield {
      ...draft.at(...path),
      message: `The locator is a single letter: ${quote(text)}.`,
      allowed,
    };
  const said = [firstLineOf(draft)?.text ?? '', draft.body].map(normalised);
  if (said.includes(normalised(text)))
    yield {
      ...draft.at(...path),
      message: `The locator says the same as the entry itself: ${quote(text)}.`,
      allowed,
    };
}
