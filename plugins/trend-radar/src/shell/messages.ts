/** Titles of the page shells. */
export const shellMessages = {
  trends: 'Trends',
  sources: 'Sources',
} as const;
