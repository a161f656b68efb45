import { firstDay, lastDay } from '../schemas/dates.ts';
import { dateInWords } from './date-words.ts';
import { localPolicingBody } from './oversight.ts';
import { answerOnRecord } from './pack-words.ts';
import { responseDue } from './responseDue.ts';
import { capital } from './state.ts';
import type { AnyNode, Force, PublicRecord } from './types.ts';

/** A date that a panel may want in its calendar. */
export interface KeyDate {
  /** The same for ever, also after the entry was renamed. */
  id: string;
  kind: 'response' | 'review' | 'event';
  /** First and last day that the date can mean, as `YYYY-MM-DD`. */
  first: string;
  last: string;
  title: string;
  /** What more there is to know. */
  about: string;
  /** Address of the page it is about. */
  path: string;
}

/**
 * Days by which answers were due as far as they are established, and dated events; oldest first. Of all forces also days
 * by which the editors read guidance again; of one its own events alone, and what is to come for everybody. A date known to the year alone is left to its page: it would lie over a
 * whole year of a calendar.
 * @param force for its own reports and events, beside those of everybody
 */
export function keyDates(
  record: Pick<PublicRecord, 'inspections' | 'guidance' | 'events' | 'asOf'>,
  force?: Force,
): KeyDate[] {
  const ofEditors = force ? [] : reviews(record);
  return [...responses(record, force), ...ofEditors, ...events(record, force)].toSorted((a, b) =>
    `${a.first} ${a.id}` < `${b.first} ${b.id}` ? -1 : 1,
  );
}

/** The id under which an entry was first published. */
function firstId({ id, data }: AnyNode): string {
  return data.formerIds[0] ?? id;
}

function responses(
  { inspections, asOf }: Pick<PublicRecord, 'inspections' | 'asOf'>,
  force?: Force,
): KeyDate[] {
  return (force ? force.inspections : inspections).flatMap((inspection) => {
    const due = responseDue(inspection);
    if (due.state !== 'due') return [];
    const [only, ...others] = inspection.forces;
    const whose = force ?? (others.length === 0 ? only : undefined);
    const who = whose ? capital(localPolicingBody(whose)) : 'Each local policing body concerned';
    // Told of one body: a report on many may have the answers of some.
    const answer = whose ? answerOnRecord(whose, inspection) : '';
    const isPast = due.day < asOf;
    const about = due.isCertain
      ? ''
      : ' On or about this day: the day of publication is not certain.';
    return {
      id: `response-${firstId(inspection)}`,
      kind: 'response' as const,
      first: due.day,
      last: due.day,
      title: [
        `Response ${isPast ? 'was ' : ''}due`,
        due.isCertain ? '' : ' on or about this day',
        answer ? ` (${answer})` : '',
        `: ${inspection.data.title}`,
      ].join(''),
      about: `${who} ${isPast ? 'had' : 'has'} 56 days, beginning with the day of publication, to publish comments on this report (Police Act 1996, section 55).${about}${due.mayNotApply ? ' Whether this duty covers an accelerated cause of concern is not established here.' : ''}${answer ? ` As of ${dateInWords(asOf)}, ${answer}.` : ''}`,
      path: inspection.path,
    };
  });
}

function reviews({ guidance }: Pick<PublicRecord, 'guidance'>): KeyDate[] {
  return guidance.map((article) => ({
    id: `review-${firstId(article)}`,
    kind: 'review' as const,
    first: article.data.reviewBy,
    last: article.data.reviewBy,
    title: `For the editors of this site, guidance to be read again: ${article.data.title}`,
    about:
      'By this day the editors have to read the article against its sources once more. Nothing has to be done by a panel or a force.',
    path: article.path,
  }));
}

function events({ events: all }: Pick<PublicRecord, 'events'>, force?: Force): KeyDate[] {
  return all
    .filter(({ forces, data }) => {
      const isOurs = !force || forces.includes(force) || (forces.length === 0 && data.planned);
      return isOurs && data.date.length > 4;
    })
    .map((event) => ({
      id: `event-${firstId(event)}`,
      kind: 'event' as const,
      first: firstDay(event.data.date),
      last: lastDay(event.data.date),
      title: event.data.what,
      about: [
        event.data.planned ? 'Announced; it has not happened.' : '',
        event.data.date.length < 10 ? 'The day is not established.' : '',
      ]
        .filter(Boolean)
        .join(' '),
      path: event.path,
    }));
}
