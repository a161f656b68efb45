/** Files that are kept together: all that a force has, or what is kept with any force. */
export interface OfflineSet {
  /** Changes with what the files hold. */
  version: string;
  /** Day of the record. */
  asOf: string;
  /** What they take on a device, in bytes. */
  bytes: number;
  /** Addresses, from the root of the site. */
  files: string[];
}

/** The set that is kept with any force: questions, guidance, glossary, the search. */
export const COMMON = 'common';

/** Where the list of a set stands. */
export const setAddress = (id: string): string => `/papers/offline/${id}.json`;

/** What scripts ask for, in one: the files of the search, and the entries that papers can be made of. */
export const SEARCH_ARCHIVE = '/papers/offline/search.bin';

/** The pages to which those of a set lead, in one: they are many and alike, and so take little room together. */
export const archiveOf = (id: string): string => `/papers/offline/${id}.bin`;

/** Files in one, by their addresses. */
export type Archive = Record<string, { type: string; text?: string; base64?: string }>;
