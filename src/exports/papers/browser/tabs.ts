/*
 * Other tabs of the same browser. Those that show the same papers stay the same, and a tab that has none yet asks the
 * others, for a reader may open each page in a tab of its own and add from all of them.
 */
type Message =
  | { kind: 'ask' }
  | { kind: 'answer'; papers: string; at: number }
  | { kind: 'changed'; was: string; now: string };

/** What this tab tells the others, and does when they tell it something. Papers are as an address holds them. */
interface Own {
  /** The papers of this tab, and when they last changed. */
  papers: () => { papers: string; at: number };
  /** Another tab that showed the same papers changed them. */
  follow: (papers: string) => void;
}

/** So long it is waited for a first answer, and after it for those of other tabs. */
const PATIENCE_MS = { first: 250, others: 60 };

let channel: BroadcastChannel | undefined;
const tell = (message: Message) => channel?.postMessage(message);

/** Begins to listen to other tabs, where the browser lets tabs talk. */
export function startTabs({ papers, follow }: Own): void {
  try {
    channel = new BroadcastChannel('papers');
  } catch {
    return;
  }
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    const own = papers();
    if (own.papers === '') return;
    if (data.kind === 'ask') tell({ kind: 'answer', ...own });
    if (data.kind === 'changed' && data.was === own.papers) follow(data.now);
  });
}

export function tellChange(was: string, now: string): void {
  tell({ kind: 'changed', was, now });
}

/** The papers that another tab shows, those that changed last where there are several. */
export async function askOtherTabs(): Promise<string | undefined> {
  if (!channel) return undefined;
  const own = channel;
  const answers: { papers: string; at: number }[] = [];
  await new Promise((resolve) => {
    own.addEventListener('message', ({ data }: MessageEvent<Message>) => {
      if (data.kind !== 'answer') return;
      answers.push(data);
      setTimeout(resolve, PATIENCE_MS.others);
    });
    setTimeout(resolve, PATIENCE_MS.first);
    tell({ kind: 'ask' });
  });
  return answers.toSorted((a, b) => b.at - a.at)[0]?.papers;
}
