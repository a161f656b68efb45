import { visit } from 'unist-util-visit';
import type { Draft } from '../loader/content.ts';
import type { Found, Objection } from '../loader/mistakes.ts';
import { quote } from '../loader/words.ts';
import { markdownOf, placeOfNode } from './markdown.ts';
import type { Rule } from './rule.ts';
import { textsOf } from './texts.ts';

const ADDRESS = /^\s*https?:/i;
/** Names that lead to the machine of the reader, or to one that only its neighbours can see. */
const LOCAL = /^(?:localhost|.*\.(?:local|localhost|internal|lan|test|invalid))$/i;
const NUMBERS = /^(?:[\d.]+|\[.*\])$/;

export const rule: Rule = {
  slug: 'unreachable-address',
  *check({ drafts }) {
    for (const draft of drafts) yield* [...inFields(draft), ...inText(draft)];
  },
};

function inFields(draft: Draft): Found[] {
  return textsOf(draft).flatMap(({ text, place }) => {
    if (text === draft.body || !ADDRESS.test(text)) return [];
    const mistake = mistakeIn(text);
    return mistake ? [{ ...place(), ...mistake }] : [];
  });
}

function inText(draft: Draft): Found[] {
  const found: Found[] = [];
  visit(markdownOf(draft).tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const mistake = ADDRESS.test(node.url) ? mistakeIn(node.url) : undefined;
    if (mistake) found.push({ ...placeOfNode(draft, node), ...mistake });
  });
  return found;
}

/** What keeps a reader from getting where an address seems to lead. */
function mistakeIn(address: string): Objection | undefined {
  // What is no address at all is refused as such.
  if (!URL.canParse(address)) return undefined;
  const { hostname, username, password } = new URL(address);
  const space = /\s/.exec(address.trim());
  const allowed = 'one address as a browser shows it: https://www.gov.uk/report';
  const [twice] = /^https?:\/*https?:?\/+/i.exec(address) ?? [];
  if (twice !== undefined)
    return {
      message: `The address begins twice: ${quote(address)}.`,
      allowed,
      fix: `Write https://${address.slice(twice.length)}.`,
    };
  if (space)
    return {
      message: `There is a space in the address: ${quote(address)}.`,
      allowed,
      fix: 'Write %20 for the space, or take out what stands behind it.',
    };
  if (/[,;…]$/.test(address.trim()))
    return {
      message: `The address ends in a sign that is no part of it: ${quote(address)}.`,
      allowed,
      fix: `Write ${address.trim().replace(/[,;…]+$/, '')}.`,
    };
  if (username !== '' || password !== '')
    return {
      message: `What stands before @ hides where the address leads: ${quote(address)} leads to ${hostname}.`,
      allowed,
      fix: `Take it out: https://${hostname}.`,
    };
  if (LOCAL.test(hostname) || NUMBERS.test(hostname))
    return {
      message: `The address leads to one machine, not to a page that all can see: ${quote(address)}.`,
      allowed,
      fix: 'Write the address of the page on the web; a page of this site begins with /.',
    };
  if (!/[^.]\.[^.]/.test(hostname))
    return {
      message: `The address names no site: ${quote(address)}.`,
      allowed,
      fix: 'Write the whole address.',
    };
  return undefined;
}
