import { idFrom } from '../../src/editor/words.ts';

/**
 * An id in the form that ids have, made of one that was typed.
 * @example inForm('Return interviews') // 'return-interviews'
 */
export function inForm(id: string): string {
  return id
    .split('/')
    .map((part) => idFrom(part, Infinity))
    .join('/');
}

/** What is wrong with an id that was typed, and which could be meant; undefined where nothing is. */
export function objectionToId(flag: string, id: string): string | undefined {
  const offered = inForm(id);
  if (id === offered && id !== '') return undefined;
  const offer = /^[/]*$/.test(offered) ? '' : ` Write ${flag} ${offered}, or another.`;
  return `The id "${id}" is not of small letters, digits and hyphens.${offer}`;
}
