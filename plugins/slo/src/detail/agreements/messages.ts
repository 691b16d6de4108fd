/** Texts of what was promised to customers on the SLO. */
export const agreementsMessages = {
  title: 'Promised to customers',
  caption: 'Agreements that are measured on this SLO, the worst first',
  agreement: 'Agreement, customer',
  promised: 'Promised',
  state: 'State',
  headroom: 'Headroom, may still fail',
  failed: 'What was promised on this SLO could not be loaded',
  stillWorks: 'The SLO itself, above and below.',
  all: 'All {{number}} agreements on this SLO',
} as const;
