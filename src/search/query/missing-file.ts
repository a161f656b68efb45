/** A file that a search needs and that did not arrive. */
export class MissingFile extends Error {}
