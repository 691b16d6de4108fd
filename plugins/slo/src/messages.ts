/** Words that all pages of the plugin share. */
export const sloMessages = {
  title: 'SLOs',
} as const;
