/** A file that a search needs and that did not arrive whole. */
export class MissingFile extends Error {}

/** A script of the page that did not arrive; a browser remembers that, until the page is loaded again. */
export class MissingScript extends MissingFile {}

/** The browser does not run what looks words up. */
export class NoEngine extends Error {}
