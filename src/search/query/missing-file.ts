/** A file that a search needs and that did not arrive whole. */
export class MissingFile extends Error {}

/** The browser does not run what looks words up. */
export class NoEngine extends Error {}
