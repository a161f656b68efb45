/** What is new on the record, as a JSON Feed. */
export { json as GET } from './_feeds';
