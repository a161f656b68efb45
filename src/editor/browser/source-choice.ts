import { fitting, inWords, type KnownSources } from './known-sources.ts';

/** More are not shown at once: another word finds the one that is meant. */
const MOST_SHOWN = 12;

interface Choice {
  /** The id of the box, which the label of the field belongs to. */
  forID: string;
  /** The id of the source that is chosen. */
  chosen: string | undefined;
  known: KnownSources;
  /** What was typed to find one. */
  term: string;
  onTerm: (term: string) => void;
  onChoose: (id: string) => void;
}

/**
 * A box in which words of a source are typed, and below it the sources that have them, each with its whole title. The
 * list that a browser itself offers cuts titles, so that two which begin alike cannot be told from each other.
 */
export function sourceChoice({ forID, chosen, known, term, onTerm, onChoose }: Choice): unknown {
  const { h } = window;
  const fit = fitting(known, term);
  const current = chosen === undefined || chosen === '' ? undefined : known.get(chosen);
  const described = (source: NonNullable<typeof current>) => {
    const { title, beside } = inWords(source);
    return [h('span', { key: 'title' }, title), h('small', { key: 'beside' }, beside)];
  };
  return h(
    'div',
    null,
    current && h('p', { className: 'chosen' }, h('b', null, 'Chosen'), ...described(current)),
    h('label', { htmlFor: forID }, current ? 'Find another source' : 'Find a source'),
    h('input', {
      id: forID,
      type: 'search',
      value: term,
      autoComplete: 'off',
      placeholder: 'Type words of its title, publisher, year or id',
      'aria-describedby': `${forID}-fitting`,
      onInput: ({ target }: { target: HTMLInputElement }) => onTerm(target.value),
    }),
    h('p', { id: `${forID}-fitting`, role: 'status' }, sentenceOn(fit.length, known.size, term)),
    h(
      'ul',
      null,
      ...fit.slice(0, MOST_SHOWN).map((source) =>
        h(
          'li',
          { key: source.id },
          h(
            'button',
            {
              type: 'button',
              onClick: () => {
                onChoose(source.id);
                // The button is gone: whoever works with the keyboard goes on from the box.
                document.getElementById(forID)?.focus();
              },
            },
            ...described(source),
          ),
        ),
      ),
    ),
  );
}

function sentenceOn(fit: number, all: number, term: string): string {
  if (term.trim() === '') return `${all} sources can be cited.`;
  if (fit === 0) return 'No source has these words. Try fewer, or describe it below.';
  const shown = fit > MOST_SHOWN ? ` The first ${MOST_SHOWN} are shown; type one word more.` : '';
  return `${fit} of ${all} sources ${fit === 1 ? 'has' : 'have'} these words.${shown}`;
}
