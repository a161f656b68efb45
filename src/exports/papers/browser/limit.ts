import { element } from './elements.ts';

/** From so many characters left on it is said how many. */
const FEW_LEFT = 200;

/**
 * Holds a field to so many characters, and says under it how many are left, and what was cut of a text that was pasted.
 * @returns says it again, for a field that was filled by the page
 */
export function limit(field: HTMLInputElement | HTMLTextAreaElement, most: number): () => void {
  const said = element('span', 'small left');
  said.ariaLive = 'polite';
  field.after(said);
  const tell = () => {
    const over = field.value.length - most;
    if (over > 0) field.value = field.value.slice(0, most).toWellFormed();
    said.textContent =
      over > 0
        ? `Cut at ${most.toLocaleString('en-GB')} characters: ${over.toLocaleString('en-GB')} did not fit.`
        : -over <= FEW_LEFT
          ? `${-over} characters left.`
          : '';
  };
  field.addEventListener('input', tell);
  tell();
  return tell;
}
