import { oddIn } from '../loader/characters.ts';
import { quote } from '../loader/words.ts';
import { partsOf } from './markdown.ts';
import type { Rule } from './rule.ts';

const ENTITY = /&(?:#\d+|#[xX][\da-fA-F]+|[A-Za-z]+);/g;

export const rule: Rule = {
  slug: 'hidden-entity',
  *check({ drafts }) {
    for (const draft of drafts) {
      if (!draft.body.includes('&')) continue;
      for (const node of partsOf(draft)) {
        const odd = oddIn(saidIn(node).join(''));
        if (!odd) continue;
        const { start, end } = node.position ?? {};
        const source = draft.body.slice(start?.offset, end?.offset);
        // The sign that makes it is the first that comes out odd.
        const entity = [...source.matchAll(ENTITY)].find(([it]) => isOdd(it));
        // One that stands there itself is told as such.
        if (!entity && oddIn(source)) continue;
        yield {
          ...draft.inBody((start?.offset ?? 0) + (entity?.index ?? 0)),
          message: `${quote(entity?.[0] ?? source)} stands for a character that cannot be seen: ${odd.name}.`,
          allowed: 'letters, figures, signs and plain spaces',
        };
      }
    }
  },
};

/** What a part of a text says, to readers and to machines. */
function saidIn(node: object): string[] {
  const { value, url, title, alt } = node as Record<string, unknown>;
  return [value, url, title, alt].filter((it) => typeof it === 'string');
}

const NAMED =
  /^&(?:shy|zwj|zwnj|lrm|rlm|NoBreak|ZeroWidthSpace|NegativeThinSpace|ic|af|it|InvisibleComma|InvisibleTimes|ApplyFunction|fflig|filig|fllig|ffilig|ffllig|fjlig);$/;

function isOdd(entity: string): boolean {
  const [, hex, decimal] = /^&#(?:[xX]([\da-fA-F]+)|(\d+));$/.exec(entity) ?? [];
  if (hex === undefined && decimal === undefined) return NAMED.test(entity);
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  // Markdown puts U+FFFD in place of what is no character.
  return code === 0 || code > 0x10ffff || oddIn(String.fromCodePoint(code)) !== undefined;
}
