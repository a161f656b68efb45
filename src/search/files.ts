/** A file that a search needs and that did not arrive. */
export class MissingFile extends Error {}

/** @throws {MissingFile} when the file did not arrive */
export async function json<T>(address: string): Promise<T> {
  const response = await fetch(address).catch(() => null);
  if (!response?.ok) throw new MissingFile(address);
  return (await response.json()) as T;
}
