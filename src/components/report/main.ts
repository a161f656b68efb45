import { pageReported } from './page-reported';

// Fills in what the reader need not look up; it can be changed, and without a script it is asked for.
const field = document.querySelector<HTMLInputElement>('#report-page');
if (field) field.value ||= pageReported(new URL(location.href), document.referrer) ?? '';
