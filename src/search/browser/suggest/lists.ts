import { forgetManifest, jsonFile, newestFolder } from '../files.ts';

/** A list of what can be suggested; undefined where it did not arrive, and the next call asks for it again. */
export async function suggestionList<T>(file: string): Promise<T | undefined> {
  try {
    return await jsonFile<T>(`${await newestFolder()}${file}`);
  } catch {
    // The site may have been published anew, and the file be gone.
    forgetManifest();
    return undefined;
  }
}
