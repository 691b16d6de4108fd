/** So many of the weightiest changes are told before one asks for all, or searches them. */
export const TOLD_FIRST = 10;
