/** Texts of taking over what a card in a format of others says. */
export const importMessages = {
  open: 'Import',
  title: 'Import a card',
  what: 'Markdown as on the Hugging Face Hub, JSON of the Model Card Toolkit, or CycloneDX. It is read and compared with this card; nothing is kept until you take fields over.',
  choose: 'Choose a file',
  file: 'File with a card',
  text: 'Text of the card',
  pasted: 'the pasted text',
  read: 'Read it',
  reading: 'Reading',
  fault: {
    empty: 'Choose a file, or paste a text.',
    tooLong: 'At most {{characters}} characters are read.',
  },
  fileTooLarge:
    '{{file}} has {{size}}. A card has at most {{characters}} characters.',
  fileUnread: '{{file}} could not be opened. Choose it again.',
  failed: 'The card could not be read',
  failedStillWorks: 'The text is still here, and this card is as it was.',
  errors_one:
    'It cannot be read as a card: one error. Mend it in the text, and read it again.',
  errors_other:
    'It cannot be read as a card: {{count}} errors. Mend them in the text, and read it again.',
  compared: 'What {{source}} says, beside this card',
  nothingNew: 'Nothing is new: the card says all of it already.',
  holdsNothing: 'It can be read, but says nothing that a card has a field for.',
  other: {
    title: 'Says otherwise than the card',
    note: 'What you choose outweighs what the card says now. Both are kept.',
  },
  new: {
    title: 'Nobody spoke of it yet',
    note: 'Taken over as said by you.',
  },
  chooseAll: 'Choose all',
  chooseNone: 'Choose none',
  now: 'Now',
  then: 'File',
  all: 'Show all of it',
  allOf: 'Show all of it: {{field}}',
  less: 'Show less',
  lessOf: 'Show less: {{field}}',
  ofVersion:
    'What is there now was said of version {{version}} alone, which outweighs what is said of every version: choose that version below.',
  obstacle: {
    answered:
      'It says that nobody knows. The answer that is there outweighs that.',
    tooLong:
      'It cannot be taken over: a text in it has more characters than a field takes. Link to it instead.',
    tooMany: 'It cannot be taken over: a list has at most {{items}} items.',
    tooMuch:
      'It cannot be taken over: it is more than the {{characters}} characters that one edit takes. Link to it instead.',
  },
  refused: 'Refused: {{why}}',
  same_one: 'One field says the same as the card already.',
  same_other: '{{count}} fields say the same as the card already.',
  findings_one: 'One thing in it is easily misread',
  findings_other: '{{count}} things in it are easily misread',
  left_one: 'One thing in it has no field on a card',
  left_other: '{{count}} things in it have no field on a card',
  leftNote: 'What has no field stays in the file, and is not taken over.',
  another: 'Another card',
  reasonOf: 'Taken over from {{source}}.',
  take_one: 'Take over one field',
  take_other: 'Take over {{count}} fields',
  takeNone: 'Take over',
  whyNot: {
    nothing: 'There is nothing to take over.',
    none: 'Choose what to take over.',
    tooMuch:
      'Together this is more than the {{characters}} characters that one edit takes: choose fewer, and the others in a second import.',
    conflict: 'Look at what changed first.',
    reasonTooLong: 'Shorten why you say it.',
  },
  conflict:
    'Somebody changed the card meanwhile. What you see below is compared with the card as it is now.',
  conflictSeen: 'I have looked at it',
  notTaken: 'Nothing was taken over',
  notTakenStillWorks: 'What you chose is still chosen.',
} as const;
