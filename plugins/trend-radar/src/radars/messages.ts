/** Texts of the list of radars. */
export const radarsMessages = {
  answer_one: '{{number}} radar, computed from measured signals.',
  answer_other: '{{number}} radars, computed from measured signals.',
  compare: 'Compare topics',
  blips: 'Topics',
  moved_one: 'Moved in {{number}} {{period}}',
  moved_other: 'Moved in {{number}} {{period}}',
  owner: 'Owner',
  asOf: 'Data as of',
  signal: 'Reads',
  noSignal: 'No signal yet',
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
      'Radars appear here when a radar file is known and a collector brings the signal that it reads. A backend module brings both (the web-platform collector has one of its own); or list a file of yours under insights.radars in app-config.yaml.',
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
