/** Texts that several parts of the page share. */
export const sharedMessages = {
  named: { name: 'Name', value: 'Value' },
  dialog: { cancel: 'Cancel', close: 'Close', busy: 'Saving' },
  change: {
    added: '{{name}}: added',
    removed: '{{name}}: taken away',
    changed: '{{name}}: changed',
    before: 'Before',
    after: 'After',
    verdict: {
      better: 'better',
      worse: 'worse',
      same: 'the same',
      unclear: 'not clear whether better',
    },
  },
} as const;
