import type { KnownSource } from './known-sources.ts';

/** Says which new sources were saved with an entry: the editor itself speaks of the entry alone. */
export function tellSaved(sources: readonly KnownSource[]): void {
  document.querySelector('.saved-sources')?.remove();
  if (sources.length === 0) return;
  const notice = document.createElement('section');
  notice.className = 'saved-sources';
  notice.ariaLabel = 'Saved with the entry';
  const said = document.createElement('p');
  said.setAttribute('role', 'status');
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = 'Close';
  close.addEventListener('click', () => notice.remove());
  notice.append(said, close);
  document.body.append(notice);
  const names = sources.map(({ id, title }) => `"${title}" (${id})`).join(' and ');
  // What is put into a status that is on the page already is read out.
  said.textContent = `Saved in the same proposal: the new source ${names}. It is under Source in every form now, and among the entries under Sources once the proposal is published.`;
}
