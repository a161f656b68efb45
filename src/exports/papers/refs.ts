/** What can be put into one's papers: a thread, the question it raises, a finding, a question of the bank, a panel. */
export const REF_KINDS = {
  t: 'Thread',
  r: 'Question raised',
  f: 'Finding',
  q: 'Question',
  p: 'Panel practice',
} as const;
export type RefKind = keyof typeof REF_KINDS;

/** `t.kent/missing-children`, `f.hmic-kent-2016/vetting`, `q.asked`: the kind and the id of what is meant. */
export type Ref = `${RefKind}.${string}`;

const PART = '[a-z0-9]+(?:-[a-z0-9]+)*';
const FORM = new RegExp(`^(?:[trf]\\.${PART}/${PART}|[qp]\\.${PART})$`);
const LONGEST = 200;

/** Whether a text has the form of a reference; whether there is such an entry is another matter. */
export function isRef(text: string): text is Ref {
  return text.length <= LONGEST && FORM.test(text);
}

/** Where the entry of a reference is kept: `/papers/entries/forces/kent.json`. */
export function fileOf(ref: Ref): string {
  const [kind, first] = [ref.slice(0, 1) as RefKind, ref.slice(2).split('/')[0]!];
  const names: Record<RefKind, string> = {
    t: `forces/${first}`,
    r: `forces/${first}`,
    f: `inspections/${first}`,
    q: 'questions',
    p: 'panels',
  };
  return `/papers/entries/${names[kind]}.json`;
}

/** The address that adds entries to the papers of whoever follows it. */
export function addAddress(...refs: readonly Ref[]): string {
  return `/papers/#add=${refs.join(',')}`;
}

/** The name of a force or a theme by its id, where there is such an entry. */
export type NameOf = Record<'force' | 'theme', (id: string) => string | undefined>;

/** A reference of which no entry is at hand, in words as far as they can be read from it. */
export function refInWords(ref: Ref, nameOf: NameOf): string {
  const kind = REF_KINDS[ref.slice(0, 1) as RefKind];
  const [first, second] = ref.slice(2).split('/');
  const asWritten = (...ids: string[]) => `“${ids.join(', ').replaceAll('-', ' ')}”`;
  if (!/^[tr]/.test(ref)) return `${kind} ${asWritten(...ref.slice(2).split('/'))}`;
  const theme = nameOf.theme(second!)?.toLowerCase() ?? asWritten(second!);
  return `${kind} of ${nameOf.force(first!) ?? asWritten(first!)} on ${theme}`;
}
