/** Texts of the ledger. */
export const ledgerMessages = {
  title: 'Where the budget went',
  note: 'Beside what failed stands what was under way at that time. That both happened together is all that is known; it does not say that one was the cause of the other.',
  empty: 'Nothing failed in this window, so nothing was spent.',
  lookedAt: {
    nobody:
      'The catalog has no entity of this service, so only the alerts of this SLO are known. Deploys and incidents belong to entities.',
    alone:
      'Looked at: deploys, releases and incidents of {{service}}, and the alerts of this SLO.',
    dependencies:
      'Looked at: deploys, releases and incidents of {{service}}, those of what it depends on directly ({{dependencies}}), and the alerts of this SLO. What happened to a dependency says less: it is told where nothing was under way at the service itself.',
  },
  noMarkers:
    'None of that is known of this time. Deploys and incidents come with collectors and with the API.',
  when: 'When, and what was under way',
  unattributed: 'Nothing known was under way',
  atDependencies: 'Nothing known at the service itself, but at a dependency:',
  titleAt: '{{title}}, at {{dependency}}',
  unknownMarker: 'Something that is no longer kept ({{id}})',
  markerTime: '{{kind}}, from {{start}} to {{end}}',
  failed_events: 'Failed events',
  failed_slices: 'Bad slices',
  share: 'Share of the budget',
  between: '{{start}} to {{end}}',
  folded_one: '{{number}} other line',
  folded_other: '{{number}} other lines',
  more: 'Show all {{number}} lines',
  fewer: 'Show the largest',
  total: 'Total',
  totalName: '{{value}}, the budget that is spent',
  caption: 'What failed, with what was under way meanwhile',
} as const;
