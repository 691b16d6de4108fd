/** Texts of the list of radars. */
export const radarsMessages = {
  answer_one: '{{number}} radar, computed from measured signals.',
  answer_other: '{{number}} radars, computed from measured signals.',
  compare: 'Compare topics',
  answerDecided_one: '{{number}} radar, drawn from what people decided.',
  answerDecided_other:
    '{{number}} radars, computed from measured signals or drawn from what people decided.',
  new: 'New radar',
  import: 'Bring in a radar',
  history: 'Versions of {{radar}}',
  historyShort: 'Versions',
  blips: 'Topics',
  moved_one: 'Moved in {{number}} {{period}}',
  moved_other: 'Moved in {{number}} {{period}}',
  recent: 'In the last {{number}} {{period}}',
  recentLink:
    '{{number}} moved in the last {{periods}} {{period}} on {{radar}}',
  owner: 'Owner',
  definition: 'Definition',
  asOf: 'Data as of',
  signal: 'Reads',
  noSignal: 'No signal yet',
  decided: 'What people decided',
  progress: '{{done}} of {{total}} {{what}}',
  state: {
    empty: 'No topics yet',
    computing: 'Computing',
    ready: 'Up to date',
    stale: 'Out of date',
  },
  empty: {
    title: 'No radar yet',
    description:
      'Radars appear here when somebody writes one, brings one in from another tech radar, or a radar file is known: a backend module brings one (the web-platform collector has one of its own), you list yours under insights.radars in app-config.yaml, or an entity of the catalog names it by the annotation almanac.io/radars.',
    action: 'Open sources',
  },
  faults: {
    title_one: '{{count}} radar file has a fault',
    title_other: '{{count}} radar files have faults',
    description:
      'A radar with a fault in its file keeps the last definition that was good.',
    howToMend: 'How to mend',
  },
  error: { stillWorks: 'Sources, the catalog and the rest of the portal.' },
} as const;
