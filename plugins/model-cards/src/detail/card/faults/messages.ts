/** Texts of what is wrong in the files of a card. */
export const faultsMessages = {
  leftOut_one:
    '{{files}} has errors and no part in the card until it is mended.',
  leftOut_other:
    '{{count}} files have errors and no part in the card until they are mended: {{files}}.',
  title_one: '{{count}} finding in its files',
  title_other: '{{count}} findings in its files',
  caption: 'What is wrong in the files of the card',
  severity: 'Severity',
  place: 'Where',
  what: 'What, and how to mend it',
  error: 'Error',
  warning: 'Warning',
  whole: 'the whole file',
  line: 'line {{line}}, column {{column}}',
} as const;
