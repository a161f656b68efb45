import { quote } from '../loader/words.ts';
import { webAddressesIn } from './addresses-in.ts';
import type { Rule } from './rule.ts';

interface Detour {
  /** What the beginning of the address, or a part of it, looks like. */
  form: RegExp;
  message: string;
  /** What to do where the address that was meant is not in it. */
  fix: string;
}

const COPY = 'Open the page, and copy its address from the browser.';
const DETOURS: readonly Detour[] = [
  {
    form: /^https?:\/\/(?:[^/]*\.safelinks\.protection\.outlook\.com|urldefense\.(?:com|proofpoint\.com)|[^/]*\.mimecast\.com|l\.facebook\.com|(?:www\.)?google\.[a-z.]+\/url)\b/i,
    message: 'The address goes through another, which an e-mail or a search put before it',
    fix: COPY,
  },
  {
    form: /^https?:\/\/(?:bit\.ly|tinyurl\.com|t\.co|ow\.ly|lnkd\.in|goo\.gl|is\.gd|buff\.ly)\//i,
    message: 'The address is a short one, which does not say where it leads and may end',
    fix: COPY,
  },
  {
    form: /^https?:\/\/(?:(?:www\.)?(?:google|bing)\.[a-z.]+\/search|duckduckgo\.com\/\?|(?:www\.)?google\.[a-z.]+\/amp\/)/i,
    message: 'The address is that of a search, not of a page',
    fix: 'Open the page that was found, and copy its address from the browser.',
  },
  {
    form: /^https?:\/\/(?:[^/]*\.sharepoint\.com|[^/]*onedrive\.live\.com|1drv\.ms|(?:docs|drive)\.google\.com|(?:www\.)?dropbox\.com|outlook\.office\.com|teams\.microsoft\.com)\//i,
    message: 'The address is that of a file that only some may open',
    fix: 'Give the address of the page on which it was published, or null where there is none.',
  },
];
/** What follows a page about from site to site, and no page needs. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|msclkid)$/i;
/** The words that somebody had marked on the page when they copied its address. */
const MARKED = /#:~:text=.*$/;

export const rule: Rule = {
  slug: 'detour-address',
  *check({ drafts }) {
    for (const draft of drafts) {
      for (const { address, place } of webAddressesIn(draft)) {
        const plain = withoutTracks(address);
        const detour = DETOURS.find(({ form }) => form.test(address));
        if (!detour && plain === address) continue;
        const { message, fix } = detour ?? {
          message: 'The address carries a mark of who copied it, and where',
          fix: `Write ${plain}.`,
        };
        const meant = detour && targetIn(address);
        yield {
          ...place(),
          message: `${message}: ${quote(address)}.`,
          allowed: 'the address of the page itself',
          fix: meant ? `Write ${meant}.` : fix,
        };
      }
    }
  },
};

/** The address to which another leads on. */
function targetIn(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const target = [...new URL(address).searchParams.values()].find((it) => /^https?:\/\//.test(it));
  return target && withoutTracks(target);
}

function withoutTracks(address: string): string {
  if (!URL.canParse(address) || !/[?#]/.test(address)) return address;
  const url = new URL(address);
  const tracks = [...url.searchParams.keys()].filter((name) => TRACKING.test(name));
  for (const name of tracks) url.searchParams.delete(name);
  const plain = tracks.length > 0 ? url.href : address;
  return plain.replace(MARKED, '');
}
