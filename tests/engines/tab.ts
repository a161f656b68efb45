/** A page in an engine, with no more than what all engines can be asked for. */
export interface Tab {
  open(address: string): Promise<void>;
  /** The value of an expression of JavaScript, on the page. */
  run(expression: string): Promise<unknown>;
  /** Types words where the focus is. */
  type(words: string): Promise<void>;
  press(key: 'ArrowDown' | 'Enter' | 'Escape'): Promise<void>;
  /** The page as PDF, or undefined where the engine makes none for a driver. */
  print(): Promise<Uint8Array | undefined>;
  close(): Promise<void>;
}

/** A browser engine that may be on this machine. */
export interface Engine {
  name: string;
  /** How it is had on Debian. */
  packages: string;
  /** Path of the program that starts it, or undefined where it is not there. */
  path: string | undefined;
  start(path: string): Promise<Tab>;
}
