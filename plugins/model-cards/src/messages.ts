/** Words that all pages of the plugin share. */
export const modelsMessages = {
  title: 'Models',
} as const;
