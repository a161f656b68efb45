import type { Draft } from '../loader/content.ts';
import type { Found } from '../loader/mistakes.ts';
import { quote } from '../loader/words.ts';
import { partsOf, placeOfNode } from './markdown.ts';
import type { Rule } from './rule.ts';

interface Slip {
  pattern: RegExp;
  message: string;
  fix: string;
}

const ADDRESS = String.raw`(?:https?:\/\/|\/|www\.|mailto:)`;

/** Ways to write a link that Markdown takes for plain words, so that the reader sees the signs. */
const SLIPS: readonly Slip[] = [
  {
    pattern: new RegExp(String.raw`\([^()\n]+\)\[${ADDRESS}[^\]\n]*\]?`, 'g'),
    message: 'The brackets of this link are the wrong way round',
    fix: 'Put the words in square brackets and the address in round ones.',
  },
  {
    pattern: new RegExp(String.raw`\[[^\]\n]+\][ \t]+\(${ADDRESS}[^)\n]*\)?`, 'g'),
    message: 'There is a space between the words and the address of this link',
    fix: 'Take the space out.',
  },
  {
    pattern: new RegExp(String.raw`\]\(${ADDRESS}[^)\s]*[ \t]+(?!["'(])[^)\n]*\)?`, 'g'),
    message: 'There is a space in the address of this link, or its closing bracket is missing',
    fix: 'Write %20 for the space, or close the bracket behind the address.',
  },
  {
    pattern: new RegExp(String.raw`\[[^\[\]]*\[[^\]\n]+\]\(${ADDRESS}[^)\n]*\)[^\[\]]*\]\(`, 'g'),
    message: 'A link stands inside the words of another',
    fix: 'Keep one of them.',
  },
  {
    pattern: new RegExp(String.raw`\]\(${ADDRESS}[^)\s]*$`, 'gm'),
    message: 'The bracket round the address of this link is not closed',
    fix: 'Put ) behind the address.',
  },
];
/** `[the report][report-1]` where nothing says what report-1 is. */
const REFERENCE = /\[[^[\]\n]+\]\[[^[\]\n]*\]/g;

export const rule: Rule = {
  slug: 'broken-link',
  *check({ drafts }) {
    for (const draft of drafts) {
      if (!draft.body.includes('[')) continue;
      yield* [...writtenWrongly(draft), ...withoutDefinition(draft), ...unusedDefinitions(draft)];
    }
  },
};

const ALLOWED = '[words](https://example.org)';

function* writtenWrongly(draft: Draft): Iterable<Found> {
  const told = new Set<number>();
  for (const { pattern, message, fix } of SLIPS) {
    for (const match of draft.body.matchAll(pattern)) {
      const line = draft.body.slice(0, match.index).split('\n').length;
      if (told.has(line)) continue;
      told.add(line);
      yield {
        ...draft.inBody(match.index),
        message: `${message}: ${quote(match[0])}.`,
        allowed: ALLOWED,
        fix,
      };
    }
  }
}

function withoutDefinition(draft: Draft): Found[] {
  const found: Found[] = [];
  for (const node of partsOf(draft, 'text')) {
    for (const match of node.value.matchAll(REFERENCE))
      found.push({
        ...draft.inBody((node.position?.start.offset ?? 0) + match.index),
        message: `Nothing says where ${quote(match[0])} leads.`,
        allowed: ALLOWED,
        fix: 'Put the address in round brackets behind the words.',
      });
  }
  return found;
}

/** A line `[name]: address` that no link uses is not shown, nor is the second of one name. */
function unusedDefinitions(draft: Draft): Found[] {
  const references = partsOf(draft, 'linkReference', 'imageReference');
  const used = new Set(references.map(({ identifier }) => identifier));
  const seen = new Set<string>();
  const found: Found[] = [];
  for (const node of partsOf(draft, 'definition')) {
    const isSecond = seen.has(node.identifier);
    seen.add(node.identifier);
    if (used.has(node.identifier) && !isSecond) continue;
    const name = `[${node.label ?? node.identifier}]`;
    found.push({
      ...placeOfNode(draft, node),
      message: isSecond
        ? `A second address is given for ${quote(name)}, and is not used.`
        : `This line gives an address for ${quote(name)}, which stands nowhere in the text, so the line is not shown.`,
      allowed: ALLOWED,
      fix: 'Put the address in round brackets behind the words of the link, and take the line out.',
    });
  }
  return found;
}
