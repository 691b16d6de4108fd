/** Texts of the card on catalog entities. */
export const entityTrendsMessages = {
  title: 'Trends touching this {{kind}}',
  ringOn: '{{ring}} on {{radar}}',
  decidedOn: '{{ring}} on {{radar}}, decided',
  noRadar: 'On no radar',
  unknown: 'Named by it, and no topic has this id',
  none: 'No topic that is watched touches this {{kind}}. Topics appear here when a collector finds them in it, or when it names them in its annotation almanac.io/topics.',
  silent:
    'The catalog does not answer, so that nothing can be said of trends here.',
  leftOff_one: '{{number}} more topic touches it.',
  leftOff_other: '{{number}} more topics touch it.',
  failed: 'The trends could not be loaded',
  stillWorks: 'The rest of this page.',
} as const;
