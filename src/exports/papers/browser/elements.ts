/**
 * The parts of the page of one's own papers that its scripts fill. Their markup stands in the page
 * (src/components/papers/own), found by `data-papers="…"`.
 */
export function part<E extends HTMLElement = HTMLElement>(
  name: string,
  within: ParentNode = document,
): E {
  const found = within.querySelector<E>(`[data-papers="${name}"]`);
  if (!found) throw new Error(`The page has no ${name}.`);
  return found;
}

/** A copy of a template's only element. */
export function copyOf(template: string): HTMLElement {
  return part<HTMLTemplateElement>(template).content.firstElementChild!.cloneNode(
    true,
  ) as HTMLElement;
}

/** An element with what it holds; a text is never read as HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** Says something aloud to a screen reader, and in sight. */
export function say(text: string): void {
  part('status').textContent = text;
}
