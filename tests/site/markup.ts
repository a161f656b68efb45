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

/** Whether something is wrong with a page, of which only that is judged which was in no page before. */
export async function hasMistakes(html: string, before: JudgedOnce): Promise<boolean> {
  const rest = before.rest(html);
  return rest !== '' && (await messagesOn(rest)).length > 0;
}
