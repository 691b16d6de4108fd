/** Texts of how complete a card is. */
export const completenessMessages = {
  title: 'Headings answered',
  choice: '{{title}}: {{answered}} of {{asked}}',
  note: 'How many headings of a profile have an answer; not whether the answers are true, nor whether a law or a standard is met.',
  sentence: '{{answered}} of {{asked}} headings have an answer.',
  notApplicable_one: '{{count}} of them does not apply, for a reason.',
  notApplicable_other: '{{count}} of them do not apply, for a reason.',
  source: 'The headings are those of',
  allAnswered: 'Every heading that a card can answer has an answer.',
  outside: 'Headings that no card answers: {{headings}}.',
  missing: '{{field}}: nobody spoke of it',
  unknown: '{{field}}: said to be unknown',
  noReason: '{{field}}: does not apply, but nobody says why',
  go: 'Go to field',
  goTo: 'Go to field: {{field}}',
  answer: 'Answer',
  answerOf: 'Answer: {{field}}',
} as const;
