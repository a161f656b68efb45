import type { Draft } from '../loader/content.ts';
import { textsOf } from './texts.ts';
import { quote } from '../loader/words.ts';
import type { Rule } from './rule.ts';

/** Words that stand for a text, alone in a field or as a text. Those in capitals alone are words otherwise. */
const ALONE = new RegExp(
  String.raw`^\s*(?:${[
    'SUMMARY|HEADLINE|TITLE|TEXT|NAME|BODY',
    '(?i:tb[acd]|to be (?:confirmed|announced|added|completed|determined|written|decided|checked)|to ?do|to follow)',
    '(?i:n\\/?a|not applicable|none|null|nil|undefined|unknown|not known|blank|test|example|placeholder)',
    '(?i:pending|awaiting\\b.{0,40}|ditto|ibid|idem|(?:as|see) above|nan|see (?:the )?report)',
    '#(?:N\\/A|REF!|VALUE!|NAME\\?|DIV\\/0!|NULL!|NUM!)|\\[object \\w+\\]|\\{\\{.*\\}\\}|\\$\\{.*\\}|<%.*%>',
    '(?i:p(?:age|p|g|ara(?:graph)?)?\\.?\\s*(?:\\?+|x+|n|_+|#+|\\.{2,}))',
    '(?i:x{2,}|asdf\\w*|qwerty|foo|bar|lorem)',
  ].join('|')})[\s.!?…]*$`,
);
/** Words that answer a question which no text is asked, or name nobody. */
const NO_TEXT =
  /^\s*(?:yes|no|[yn]|on|off|true|false|no ?body|no one|some(?:body|one)|not (?:stated|given|named))[\s.!?…]*$/i;
/** Words that stand for a text even among others. */
const AMONG_OTHERS =
  /\b(?:TODO|FIXME|TBC|TBD|XXX+)\b|\b[Ll]orem ipsum\b|\[(?:insert|add|enter|to be|tb[acd]|todo|check|source\?|date\?|figure)\b[^\]]*\]|<(?:insert|add|enter)\b[^>]*>|(?<!-)\?\?+|\((?:check|tb[acd]|source\?|date\?|\?)\)|\b[Aa]s an AI(?: language)? model\b|^(?:Sure|Certainly)[!,.] [Hh]ere(?:'s|’s| is)\b/im;

export const rule: Rule = {
  slug: 'placeholder',
  *check({ drafts, valid }) {
    const accepted = new Set<Draft>(Object.values(valid).flat());
    for (const draft of drafts) {
      for (const { text, place } of textsOf(draft)) {
        // Where a field takes no text at all, its schema has said so.
        const match =
          ALONE.exec(text) ??
          AMONG_OTHERS.exec(text) ??
          (accepted.has(draft) ? NO_TEXT.exec(text) : null);
        if (!match) continue;
        yield {
          ...place(match.index + match[0].search(/\S/)),
          message: `${quote(match[0].trim())} stands where a text should be.`,
          allowed: 'the text itself',
        };
      }
    }
  },
};
