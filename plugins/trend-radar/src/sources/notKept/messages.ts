/** Texts of what could not be kept. */
export const notKeptMessages = {
  title: 'Not kept',
  none: 'Everything that was read was kept.',
  about:
    'Items that the source has, but that could not be kept. All others were. Each run reads the source again: an item that is mended disappears with the next run.',
  label: 'Items of {{title}} that were not kept',
  loading: 'Loading what was not kept',
  error: 'What was not kept could not be loaded',
  howToMend: 'How to mend',
  shown: '{{shown}} of {{total}}, newest first',
  more: 'Load more',
  loadingMore: 'Loading more',
} as const;
