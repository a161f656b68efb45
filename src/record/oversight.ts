import { newestFirst } from '../schemas/dates.ts';
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

/**
 * Whom a panel scrutinises, as a sentence says it. In London and the City "the commissioner" is the chief officer, so
 * there the local policing body is named.
 * @example localPolicingBody(kent) // 'the commissioner'
 */
export function localPolicingBody(force: Force): string {
  const office = officeNow(force);
  if (office?.body) return `the ${office.body.replace(/^the /i, '')}`;
  return office?.role === 'mayor' ? 'the mayor' : 'the commissioner';
}

/** Who holds a force to account, and who scrutinises that, in a sentence. */
export function heldToAccount(force: Force): string {
  const panel = force.data.panel.name.replace(/^The /, '');
  return `Held to account by ${localPolicingBody(force)}; scrutinised by the ${panel}.`;
}
