/** `/` moves to the search box, unless somebody is writing. Arrow keys are left to the page. */
export function focusOnSlash(box: HTMLInputElement): void {
  document.addEventListener('keydown', (event) => {
    const writing =
      event.target instanceof Element &&
      event.target.matches('input:not([type="checkbox"], [type="radio"]), textarea, select');
    if (event.key !== '/' || writing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
}
