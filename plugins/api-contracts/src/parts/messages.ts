/** Texts of parts that several pages share. */
export const partsMessages = {
  more: {
    failed: 'More could not be loaded: {{reason}}',
    outdated: 'This may be outdated, it could not be loaded again: {{reason}}',
    retry: 'Try again',
  },
} as const;
