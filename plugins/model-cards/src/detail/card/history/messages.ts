/** Texts of what people said on a card. */
export const historyMessages = {
  title: 'What people said here',
  empty:
    'Nobody has said anything here yet. What people say on the card stands here with its time and reason.',
  failed: 'What people said could not be read',
  everyVersion: 'of every version',
  oneVersion: 'of version {{version}}',
} as const;
