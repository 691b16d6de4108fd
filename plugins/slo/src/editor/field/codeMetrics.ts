/** Height of a line of code; the numbers beside it keep to it. */
export const CODE_LINE_PIXELS = 20;

/** Above the first line. */
export const CODE_PADDING_PIXELS = 8;
