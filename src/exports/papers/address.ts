/** Longer pieces have to break somewhere, or they would run over the edge of the paper. */
const LONGEST_WHOLE = 40;

/** A piece of an address, with whether it may not be broken. */
export interface AddressPiece {
  text: string;
  isWhole: boolean;
}

/**
 * An address in the pieces between which a line may end: after a slash, or before a hyphen. A line that ended after a
 * hyphen would leave open whether the hyphen belongs to the address.
 */
export function piecesOf(address: string): AddressPiece[] {
  return splitAddress(address).map((text) => ({
    text,
    isWhole: text.startsWith('-') && text.length <= LONGEST_WHOLE,
  }));
}

export const splitAddress = (address: string): string[] => address.split(/(?<=\/)|(?=-)/);

/** An address as it is typed: a browser needs no more of it. */
export const typed = (address: string): string => address.replace(/^https?:\/\/(?=.)/, '');
