/**
 * The parts of the search page that its script fills. Their markup stands in the page (src/components/search),
 * found by `data-search="…"`; what is repeated stands in a template.
 */
export function part<E extends HTMLElement = HTMLElement>(
  name: string,
  within: ParentNode = document,
): E {
  const found = within.querySelector<E>(`[data-search="${name}"]`);
  if (!found) throw new Error(`The search page has no ${name}.`);
  return found;
}

/** A copy of a template's only element. */
export function copyOf<E extends HTMLElement = HTMLElement>(template: string): E {
  const copy = part<HTMLTemplateElement>(template).content.firstElementChild?.cloneNode(true);
  return copy as E;
}

/** Copies of what stands elsewhere on the page. */
export function copiesOf(selector: string): Node[] {
  return [...document.querySelectorAll(selector)].map((element) => element.cloneNode(true));
}

/** A new element with a text, which is never read as HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  text: string,
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

/** A text with some of it marked. */
export function markedText(
  parts: readonly { text: string; marked: boolean }[],
): (string | HTMLElement)[] {
  return parts.map(({ text, marked }) => (marked ? element('mark', text) : text));
}

export function linkTo(url: string, text: string): HTMLAnchorElement {
  const link = element('a', text);
  link.href = url;
  return link;
}
