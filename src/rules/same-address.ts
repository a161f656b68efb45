import type { Draft } from '../loader/content.ts';
import { quote } from '../loader/words.ts';
import { groupsOfSeveral, isCopy } from './group.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  slug: 'same-address',
  *check({ drafts }) {
    const sources = drafts.filter(
      ({ kind, raw }) => kind === 'sources' && raw['withdrawn'] === undefined,
    );
    for (const group of groupsOfSeveral(sources, pageOf)) {
      for (const draft of group) {
        const others = group.filter((other) => !isCopy(other, draft)).map(({ file }) => file);
        if (others.length === 0) continue;
        yield {
          ...draft.at('address'),
          message: `The source has the same address as ${others.join(' and ')}: ${quote(draft.raw['address'])}.`,
          allowed: 'one source for each address',
        };
      }
    }
  },
};

/** The page that an address opens. One written with http, "www.", capitals or a final slash opens the same. */
function pageOf({ raw: { address } }: Draft): string | undefined {
  if (typeof address !== 'string' || !URL.canParse(address)) return undefined;
  const { host, pathname, search } = new URL(address);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}`.toLowerCase();
}
