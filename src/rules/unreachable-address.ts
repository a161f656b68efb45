import { oddIn } from '../loader/characters.ts';
import type { Objection } from '../loader/mistakes.ts';
import { quote } from '../loader/words.ts';
import { webAddressesIn } from './addresses-in.ts';
import type { Rule } from './rule.ts';

/** Names that lead to the machine of the reader, or to one that only its neighbours can see. */
const LOCAL = /^(?:localhost|.*\.(?:local|localhost|internal|lan|test|invalid))$/i;
const NUMBERS = /^(?:[\d.]+|\[.*\])$/;
const NAME_OF_SITE = /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z][a-z\d-]+\.?$/i;
const ALLOWED = 'one address as a browser shows it: https://www.gov.uk/report';

export const rule: Rule = {
  slug: 'unreachable-address',
  *check({ drafts }) {
    for (const draft of drafts) {
      for (const { address, place } of webAddressesIn(draft)) {
        const mistake = mistakeIn(address);
        if (mistake) yield { ...place(), allowed: ALLOWED, ...mistake };
      }
    }
  },
};

type Mistake = Omit<Objection, 'allowed'>;

/** What keeps a reader from getting where an address seems to lead. */
function mistakeIn(address: string): Mistake | undefined {
  // What is no address at all is refused as such.
  if (!URL.canParse(address)) return undefined;
  return mistakeInWriting(address) ?? mistakeInSite(address);
}

function mistakeInWriting(address: string): Mistake | undefined {
  const [twice] = /^https?:\/*https?:?\/+/i.exec(address) ?? [];
  if (twice !== undefined)
    return {
      message: `The address begins twice: ${quote(address)}.`,
      fix: `Write https://${address.slice(twice.length)}.`,
    };
  if (/\s/.test(address.trim()))
    return {
      message: `There is a space in the address: ${quote(address)}.`,
      fix: 'Write %20 for the space, or take out what stands behind it.',
    };
  const end = endOf(address.trim());
  if (end !== '')
    return {
      message: `The address ends in a sign that is no part of it: ${quote(address)}.`,
      fix: `Write ${address.trim().slice(0, -end.length)}.`,
    };
  if (address.includes('\\'))
    return {
      message: `A backslash stands in the address: ${quote(address)}.`,
      fix: `Write ${address.replace(/\\+/g, '/')}.`,
    };
  if (/%(?![\da-f]{2})/i.test(address))
    return {
      message: `A percent sign in the address is not followed by two figures: ${quote(address)}.`,
      fix: 'Copy the address from the browser once more; a plain percent sign is written %25.',
    };
  // Inside, it may belong to the address.
  const odd = oddIn(readably(/(?:%[\da-f]{2})+\/?$/i.exec(address)?.[0] ?? ''));
  return odd && hiddenIn(address, odd.name);
}

/** What stands at the end of an address and was copied with it. */
function endOf(address: string): string {
  const [end = ''] = /(?:[.,;"'’”…]|\.{3}|(?<!\([^()]*)\)|(?<!\[[^[\]]*)\])+$/.exec(address) ?? [];
  return end;
}

function readably(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function hiddenIn(address: string, name: string): Mistake {
  return {
    message: `A character that cannot be seen was copied with the address: ${name} in ${quote(address)}.`,
    fix: 'Take it out: it is written in figures, such as %E2%80%8B.',
  };
}

function mistakeInSite(address: string): Mistake | undefined {
  const { hostname, username, password } = new URL(address);
  if (username !== '' || password !== '')
    return {
      message: `What stands before @ hides where the address leads: ${quote(address)} leads to ${hostname}.`,
      fix: `Take it out: https://${hostname}.`,
    };
  if (LOCAL.test(hostname) || NUMBERS.test(hostname))
    return {
      message: `The address leads to one machine, not to a page that all can see: ${quote(address)}.`,
      fix: 'Write the address of the page on the web; a page of this site begins with /.',
    };
  if (/(?:^|\.)xn--/.test(hostname))
    return {
      message: `The name of the site has letters that are not what they look like: ${quote(address)} leads to ${hostname}.`,
      fix: 'Type the address anew, in plain letters.',
    };
  if (NAME_OF_SITE.test(hostname)) return undefined;
  return {
    message: `The address names no site: ${quote(address)}.`,
    fix: 'Write the whole address.',
  };
}
