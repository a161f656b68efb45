import { firstDay, newestFirst, type PartialDate } from '../schemas/dates.ts';
import type { Force } from './types.ts';

export type Office = Force['oversight'][number];
export type Holder = Office['holders'][number];

/** The office that holds a force to account now; the last of several that do. */
export function officeNow(force: Force): Office | undefined {
  return force.oversight.filter((office) => office.to === null).at(-1);
}

/** Who was last seen in the office; undefined where no page on record names anybody. */
export function holderNow(force: Force): Holder | undefined {
  return officeNow(force)
    ?.holders.filter((holder) => holder.to === null)
    .toSorted((a, b) => newestFirst(a.asOf, b.asOf))[0];
}

/** The office that held a force to account on a day, by its first day where only a month or a year is known. */
function officeOn(force: Force, date: PartialDate): Office | undefined {
  const day = firstDay(date);
  return force.oversight
    .filter(
      ({ from, to }) =>
        (from === null || firstDay(from) <= day) && (to === null || day < firstDay(to)),
    )
    .at(-1);
}

/**
 * Whom a panel scrutinises, as a sentence says it. In London and the City "the commissioner" is the chief officer, so
 * there the local policing body is named.
 * @param date of the matter, where it is not of today: an office may have passed to a mayor since
 * @example localPolicingBody(kent) // 'the commissioner'
 */
export function localPolicingBody(force: Force, date?: PartialDate | null): string {
  const office = date ? (officeOn(force, date) ?? officeNow(force)) : officeNow(force);
  if (office?.body) return `the ${office.body.replace(/^the /i, '')}`;
  return office?.role === 'mayor' ? 'the mayor' : 'the commissioner';
}

/** Who holds a force to account, and who scrutinises that, in a sentence. */
export function heldToAccount(force: Force): string {
  const panel = force.data.panel.name.replace(/^The /, '');
  return `Held to account by ${localPolicingBody(force)}; scrutinised by the ${panel}.`;
}
