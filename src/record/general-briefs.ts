import { dated, withLines, type Brief, type BriefLine } from './brief.ts';
import { dateInWords } from './date-words.ts';
import { listInWords } from './age.ts';
import { DOCUMENTED } from './labels.ts';
import { examplesInOrder, orderInWords } from './panels.ts';
import { capital } from './state.ts';
import { recentWeaknesses, twoYearsBefore, weaknessesInWords } from './recent-weaknesses.ts';
import { whenFound } from './thread-words.ts';
import { weaknessesOf } from './told-then.ts';
import type { Panel, PublicRecord, Term, Theme } from './types.ts';

/** The forces of which a weakness on a theme was recorded lately, each with what it was and when. */
export function briefOfWeaknesses(
  theme: Theme,
  { forces, asOf }: Pick<PublicRecord, 'forces' | 'asOf'>,
): Brief {
  const recent = recentWeaknesses(theme, forces, asOf);
  const url = `${theme.path}${recent.forces.length > 0 ? '#recent-weaknesses' : '#forces'}`;
  return {
    title: `${theme.data.name}: forces with a weakness recorded since ${monthOf(recent.since)}`,
    url,
    lead:
      recent.forces.length > 1
        ? `${weaknessesInWords(recent)} Each was told something of its own.`
        : weaknessesInWords(recent),
    facts: withLines([
      {
        name: 'Newest first',
        lines: recent.forces.map(({ thread, finding }) => ({
          text: thread.force.data.shortName,
          when: `${whenFound(finding)}: ${finding.data.headline}`,
          url: thread.path,
        })),
        most: 20,
      },
    ]),
    links: [
      { text: 'All forces on this theme', url: `${theme.path}#forces` },
      { text: 'Side by side', url: `/compare/${theme.id}/` },
    ],
  };
}

/** For each theme, the forces of which a weakness on it was recorded lately. */
export function briefOfAllWeaknesses({
  themes,
  forces,
  asOf,
}: Pick<PublicRecord, 'themes' | 'forces' | 'asOf'>): Brief {
  return {
    title: `Forces with a weakness recorded since ${monthOf(twoYearsBefore(asOf))}, by theme`,
    url: '/themes/',
    lead: 'Forces named beside one theme were each told something of their own: the page of the theme says what.',
    facts: withLines([
      {
        name: 'Theme and forces',
        lines: themes.flatMap((theme) => {
          const { forces: weak } = recentWeaknesses(theme, forces, asOf);
          const names = weak.map(({ thread }) => thread.force.data.shortName);
          return names.length > 0
            ? [
                {
                  text: theme.data.name,
                  when: listInWords(names),
                  url: `${theme.path}#recent-weaknesses`,
                },
              ]
            : [];
        }),
        most: themes.length,
      },
    ]),
    links: [{ text: 'All themes', url: '/themes/' }],
  };
}

/** The forces of which a weakness on a theme was ever recorded, by date: a search with a year shows those of the year. */
export function briefOfWeaknessesByDate(theme: Theme): Brief {
  return {
    title: `${theme.data.name}: weaknesses recorded, by date`,
    url: theme.path,
    lead: 'Forces of which inspectors recorded a weakness on this theme, with the day and what was found. Each was told something of its own.',
    facts: withLines([
      {
        name: 'Newest first',
        lines: weaknessesOf(theme.findings).map(({ force, finding, date }) => ({
          text: force?.data.shortName ?? 'No one force',
          when: `${dateInWords(date)}: ${finding.data.headline}`,
          url: finding.path,
        })),
        most: 20,
        ofYear: 'Weaknesses recorded in',
        none: 'No weakness on this theme is on record of that time.',
      },
    ]),
    links: [
      { text: 'All forces on this theme', url: `${theme.path}#forces` },
      { text: 'Side by side', url: `/compare/${theme.id}/` },
    ],
  };
}

/** The questions to ask on a theme. */
export function briefOfThemeQuestions(theme: Theme): Brief {
  return {
    title: `${theme.data.name}: what to ask`,
    url: `/questions/#${theme.id}`,
    lead: theme.data.meaning,
    facts: withLines([
      {
        name: 'From the bank of questions',
        lines: theme.questions.map(({ data, path }) => ({ text: data.question, url: path })),
        most: 4,
      },
    ]),
    links: [
      { text: 'This theme in all forces', url: theme.path },
      { text: 'Find your force by council', url: '/councils/' },
    ],
  };
}

const MOST_PANELS = 4;

/** Scrutiny by panels, first where something of each step is documented, of one theme or of child protection as a whole. */
export function briefOfPanels(panels: readonly Panel[], theme?: Theme): Brief {
  const own = examplesInOrder(panels).slice(0, MOST_PANELS).flatMap(linesOfPanel);
  return {
    title: theme ? `Panels that took up ${theme.data.name.toLowerCase()}` : 'Panels to read first',
    url: theme ? `${theme.path}panels/` : '/panels/',
    lead: own.length
      ? `${orderInWords(panels)} That says how much can be read, not how well it was done.`
      : `No scrutiny of child protection by a panel${theme ? `, with ${theme.data.name.toLowerCase()} among its themes,` : ''} is on record.`,
    facts: withLines([{ name: 'Panels, and what came of it', lines: own, most: own.length }]),
    links: [{ text: 'All panel practice', url: '/panels/' }],
  };
}

/** A panel with when it took place, what can be taken from it and what came of it, in the words of its entry. */
function linesOfPanel({ data, path }: Panel): BriefLine[] {
  return [
    {
      text: data.title,
      when: `${dated(data.date)}, ${DOCUMENTED[data.documented].toLowerCase()}`,
      url: path,
    },
    ...(data.takeaway ? [{ text: `To take from it: ${data.takeaway}` }] : []),
    { text: `What came of it: ${data.outcome ?? 'not on record.'}` },
  ];
}

/** Where what is asked is told force by force and none is named. */
export function briefOfWhichForce(): Brief {
  return {
    title: 'Which force?',
    url: '/forces/',
    lead: 'What was found of a force, how it was graded, what came after and who answers for it is told force by force. Add the name of your force or council to the search, or choose it.',
    facts: [],
    links: [
      { text: 'Find your force by council', url: '/councils/' },
      { text: 'Forces side by side', url: '/compare/' },
      { text: 'The national story, by date', url: '/timeline/' },
    ],
  };
}

const MOST_QUESTIONS = 3;

/** What to ask where no force is named: where its own questions and papers are, and the bank. */
export function briefOfAsking({ questions }: Pick<PublicRecord, 'questions'>): Brief {
  return {
    title: 'What to ask at a meeting',
    url: '/questions/',
    lead: 'Each force has questions of its own, raised by what is on record about it, and papers for a meeting. Add the name of your force or council to the search, or choose it.',
    facts: withLines([
      {
        name: 'From the bank of questions',
        lines: questions.slice(0, MOST_QUESTIONS).map(({ data, theme, path }) => ({
          text: data.question,
          when: theme.data.name,
          url: path,
        })),
        most: MOST_QUESTIONS,
      },
    ]),
    links: [
      { text: 'Find your force by council', url: '/councils/' },
      { text: 'All forces', url: '/forces/' },
      { text: 'All questions', url: '/questions/' },
      { text: 'Your own papers', url: '/papers/' },
    ],
  };
}

/**
 * A term that states a rule, with where the rule can be read.
 * @param meaning its definition as plain text
 */
export function briefOfTerm(term: Term, meaning: string): Brief {
  const { source } = term;
  const [rule] = numbersOfRule(meaning);
  const number = rule?.split(' ')[0] ?? '';
  const guidance = source.citedBy
    .filter((entry) => entry.kind === 'guidance')
    // An article that is named after the number is about the rule; others mention it.
    .toSorted(
      (a, b) => Number(b.data.title.includes(number)) - Number(a.data.title.includes(number)),
    );
  const { title, publisher, published } = source.data;
  return {
    title: rule ? `${capital(term.data.term)} (${rule})` : term.data.term,
    url: term.path,
    lead: meaning,
    facts: withLines([
      {
        name: 'Where the rule can be read',
        lines: [
          {
            text: title,
            when: `${publisher}${published ? `, ${dateInWords(published)}` : ''}`,
            url: source.path,
          },
        ],
        most: 1,
      },
      {
        name: 'How to use it',
        lines: guidance.map(({ data, path }) => ({ text: data.title, url: path })),
        most: 3,
      },
    ]),
    links: [{ text: 'Glossary', url: term.path }],
  };
}

const NUMBER =
  /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten)(?: working)? (?:hours|days|weeks|months)\b|\btwo-thirds\b/gi;

/**
 * The numbers of a rule, by which people look for it.
 * @example numbersOfRule('The target is 72 hours.') // ['72 hours']
 */
export function numbersOfRule(meaning: string): string[] {
  return [...new Set([...meaning.matchAll(NUMBER)].map(([number]) => number.toLowerCase()))];
}

const monthOf = (day: string) => dateInWords(day.slice(0, 7));
