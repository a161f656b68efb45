import { quote } from '../loader/words.ts';
import type { Rule } from './rule.ts';
import { textsOf } from './texts.ts';

/** The address of a person, not of an office: "ann.smith@". */
const PERSON = /[a-z]+[._-][a-z]+@[a-z\d-]+(?:\.[a-z\d-]+)+/i;
const MOBILE = /(?<!\d)(?:\+44\s?\(?0?\)?|0)7\d{3}[\s-]?\d{3}[\s-]?\d{3}(?!\d)/;

export const rule: Rule = {
  slug: 'personal-contact',
  *check({ drafts }) {
    for (const draft of drafts) {
      for (const { text, place } of textsOf(draft)) {
        const isAddress = /^https?:/i.test(text);
        const match =
          !isAddress && /[@\d]/.test(text) ? (PERSON.exec(text) ?? MOBILE.exec(text)) : null;
        if (!match) continue;
        const what = match[0].includes('@') ? 'The e-mail address' : 'The mobile number';
        yield {
          ...place(match.index),
          message: `${what} seems to be that of a person: ${quote(match[0])}.`,
          allowed: 'the address or the number of an office that answers the public',
        };
      }
    }
  },
};
