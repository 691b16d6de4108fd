/** Texts that several parts of the page share. */
export const sharedMessages = {
  named: { name: 'Name', value: 'Value' },
  dialog: { cancel: 'Cancel', close: 'Close', busy: 'Saving' },
  form: {
    shorten: 'A text is too long: shorten what is marked.',
    count: '{{number}} of {{most}} characters',
    tooLong:
      '{{number}} characters, and at most {{most}} are taken. Shorten it, or link to what is longer.',
  },
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
      noClearDifference: 'no clear difference, as the intervals overlap',
      otherData: 'not to be compared, as the data is other data',
    },
    why: {
      noClearDifference: 'No clear difference',
      otherData: 'Other data',
    },
  },
} as const;
