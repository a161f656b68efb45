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

/** A text with some of it marked; never read as HTML. */
export function markedText(
  parts: readonly { text: string; marked: boolean }[],
): (string | HTMLElement)[] {
  return parts.map(({ text, marked }) => {
    if (!marked) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

export function linkTo(url: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = text;
  return link;
}
