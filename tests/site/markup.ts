import { HtmlValidate, StaticConfigLoader, type Message } from 'html-validate';
import config from '../../.htmlvalidate.mjs';
import type { JudgedOnce } from './judged-once.ts';

/** Reads the configuration once. It is the same for every page, and to read it takes longer than to judge a page. */
class SameForAll extends StaticConfigLoader {
  private known: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(handle: string): ReturnType<StaticConfigLoader['getConfigFor']> {
    return (this.known ??= super.getConfigFor(handle));
  }
}

const validator = new HtmlValidate(new SameForAll(config));

/** What is wrong with a page. */
export async function messagesOn(html: string): Promise<Message[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages);
}

/** What is wrong with a page, of which only that is judged which was in no page before. */
export async function mistakesIn(html: string, before: JudgedOnce): Promise<Message[]> {
  const rest = before.rest(html);
  if (rest === '') return [];
  const found = await messagesOn(rest);
  // Where something is wrong, the whole page says what and where.
  return found.length > 0 ? messagesOn(html) : [];
}
