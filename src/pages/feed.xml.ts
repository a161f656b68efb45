/** What is new on the record, as an Atom feed. */
export { atom as GET } from './_feeds';
