/** Texts of the filter by owner. */
export const ownersMessages = {
  none: 'Without owner',
  silent:
    'The catalog does not say who owns what these topics touch, so that the owners in the address narrow nothing.',
  failed: 'Who owns what these topics touch could not be loaded',
} as const;
