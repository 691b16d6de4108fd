/** Texts of a card in formats of others. */
export const exportMessages = {
  open: 'Export',
  title: 'Export as {{format}}',
  format: {
    'hugging-face': 'Hugging Face (Markdown with YAML)',
    'model-card-toolkit': 'Model Card Toolkit 0.0.2 (JSON)',
    cyclonedx: 'CycloneDX (JSON)',
  },
  specVersion: 'Version of CycloneDX',
  lossless: 'The format carries all of this card.',
  losses_one:
    'The format cannot carry one thing of this card. The card itself stays as it is.',
  losses_other:
    'The format cannot carry {{count}} things of this card. The card itself stays as it is.',
  loss: {
    'no-place': {
      title: 'No place in the format',
      why: 'The format has no key for these fields: the file is without them.',
    },
    changed: {
      title: 'Comes back otherwise',
      why: 'The file has these fields. Who reads it gets them in other words, in part, or in another order.',
    },
    number: {
      title: 'Numbers of too many digits',
      why: 'These numbers have more digits than can be kept: the last ones are rounded.',
    },
    'other-text': {
      title: 'In another text alone',
      why: 'The card has no field for it. It stands in a text that the card was read from, and stays there.',
    },
    'other-statements': {
      title: 'What others said of the same field',
      why: 'The file has what holds, and not what was outweighed, nor who said either.',
    },
  },
  parts: 'Not as it was: {{parts}}',
  ofText: '(in the text: {{format}})',
  timesOfText_one: '{{number}} time (in the text: {{format}})',
  timesOfText_other: '{{number}} times (in the text: {{format}})',
  leftOff_one: '{{number}} more is counted and not listed.',
  leftOff_other: '{{number}} more are counted and not listed.',
  failed: 'The card could not be written',
  save: 'Save the file',
} as const;
