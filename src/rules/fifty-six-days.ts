import { lastDay } from '../schemas/dates.ts';
import type { EntryData, Kind } from '../schemas/index.ts';
import type { Content, Draft } from '../loader/content.ts';
import { textsOf } from './texts.ts';
import { quote } from '../loader/words.ts';
import type { Rule } from './rule.ts';

const CLAIM = /\b(?:56|fifty[- ]six)[- ](?:calendar[- ])?days?\b/i;
const DENIAL = /\b(?:no 56|(?:does|did) not (?:apply|set|give)|not apply)\b/i;
/** Kinds that speak of one inspection. Articles and questions may explain the law. */
const BOUND: ReadonlySet<Kind> = new Set(['inspections', 'findings', 'responses', 'events']);
/** Section 37 of the Policing and Crime Act 2017 came into force (S.I. 2017/399, reg. 4(a)). */
const IN_FORCE = '2017-05-02';

export const rule: Rule = {
  slug: 'fifty-six-days',
  *check(content) {
    const inspections = new Map(content.valid.inspections.map((it) => [it.id, it.data]));
    for (const draft of content.drafts) {
      const named = inspectionsOf(draft, content);
      const reasons = named.flatMap((id) => {
        const inspection = inspections.get(id);
        const reason = inspection && reasonAgainst(inspection);
        return reason ? [`${quote(id)} ${reason}`] : [];
      });
      for (const { text, place } of BOUND.has(draft.kind) ? textsOf(draft) : []) {
        const claim = CLAIM.exec(text);
        const reason = named.length > 0 ? reasons[0] : reasonIn(text);
        if (!claim || !reason || DENIAL.test(text)) continue;
        yield {
          ...place(claim.index),
          message: `The text gives ${quote(claim[0])} for an answer, but ${reason}.`,
          allowed: 'the 56 days for reports of HMIC or HMICFRS from 2 May 2017 on',
        };
      }
    }
  },
};

/** The inspections that an entry is about. */
function inspectionsOf({ kind, id, raw }: Draft, { ids }: Content): string[] {
  if (kind === 'inspections') return [id];
  const findings = Array.isArray(raw['findings']) ? raw['findings'] : [];
  return [raw['inspection'], ...findings.map((finding) => String(finding).split('/')[0])].filter(
    (it): it is string => typeof it === 'string' && ids.inspections.has(it),
  );
}

function reasonAgainst({ inspectorate, published }: EntryData<'inspections'>): string | undefined {
  if (inspectorate === 'ofsted') return "is Ofsted's";
  if (published && lastDay(published) < IN_FORCE) return `was published on ${published}`;
  return undefined;
}

/** For an entry that names no inspection: whose report it speaks of. */
function reasonIn(text: string): string | undefined {
  return /\bOfsted\b/.test(text) && !/\b(HMIC|constabulary)/i.test(text)
    ? 'it speaks of Ofsted alone'
    : undefined;
}
