/** Letters with which words begin. The list of words is sent by them, since the first letter is seldom mistaken. */
export const INITIALS: readonly string[] = Array.from('abcdefghijklmnopqrstuvwxyz');
