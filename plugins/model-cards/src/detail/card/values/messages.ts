/** Texts of what a field says. */
export const valueMessages = {
  yes: 'Yes',
  no: 'No',
  alike: 'In every row:',
  picture: 'Picture {{number}}',
  noPicture: 'not shown: it is no picture of pixels, or too large',
} as const;
