import { pageReported } from './page-reported';

// The form was opened from a page that its address names. Without a script the reader is told how to go back.
const form = URL.parse(document.referrer);
const page = form?.origin === location.origin ? pageReported(form, '') : undefined;
if (page !== undefined) {
  const link = document.createElement('a');
  link.href = page;
  link.textContent = 'the page that you reported';
  document.querySelector('#reported')?.replaceChildren(link);
}
