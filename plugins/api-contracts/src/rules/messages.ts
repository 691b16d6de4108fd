/** Texts of the list of the rules of changes, and of where one of them is told. */
export const rulesMessages = {
  title: 'Rules of changes',
  link: 'Rules of changes',
  sentence_one: '{{number}} kind of change is told.',
  sentence_other: '{{number}} kinds of changes are told.',
  search: 'Search rules',
  severity: 'Weight',
  severities: { breaking: 'Breaking', risky: 'Risky', safe: 'Safe' },
  label: 'Rules, by name',
  more: 'Show {{number}} more of {{left}}',
  noMatch: {
    title: 'No rule matches',
    description:
      'Of {{total}} rules none says that. Look for fewer words, or clear the filters.',
  },
  error: 'The rules could not be loaded',
  stillWorks: 'The list of APIs, and the changes of each.',
  unknown: {
    title: 'No rule is called {{id}}',
    description:
      'The address names a rule that this portal has not, or has no more. Look for it in the list below.',
  },
  example: {
    show: 'Example',
    label: 'Example of {{rule}}: before and after',
    none: 'No example is kept of this rule.',
    unknown: 'This rule is of an earlier version, and is listed no more.',
    error: 'The example could not be loaded',
  },
} as const;
