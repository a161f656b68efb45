/** What a result shows of a record. One file each, `/search/entries/<version>-<number>.json`. */
export interface Entry {
  url: string;
  title: string;
  line: string;
  text: string;
}
