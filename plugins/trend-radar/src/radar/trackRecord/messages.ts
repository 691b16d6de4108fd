/** Texts of how good the suggestions of the past were. */
export const trackRecordMessages = {
  title: 'How good past suggestions were',
  sentence_one:
    '{{number}} suggestion of {{days}} is judged by the ring that the topic had a year later.',
  sentence_other:
    '{{number}} suggestions of {{days}} are judged by the ring that the topic had a year later.',
  stoodOfAll: '{{stood}} of all stood.',
  days_one: 'one day',
  days_other: '{{number}} days, {{from}} to {{to}}',
  method:
    'Replayed by the present policy with what was known on each day, one day a year, for the topics that are on the radar now. The ring that a topic had is the decided one where one stood, else the one suggested then: where nothing was decided, a suggestion is judged by whether it held.',
  declared:
    'This is of the radar as it is declared, with all that is known today, not of the what-if above.',
  tooShort:
    'Nothing can be judged yet: a suggestion is judged a year after it could be made.',
  table: 'Precision and recall of each ring',
  ring: 'Ring',
  suggested: 'Suggested',
  had: 'Had a year later',
  both: 'Both',
  precision: 'Precision',
  recall: 'Recall',
  rate: '{{rate}} ({{both}} of {{all}})',
  all: 'All rings',
  allNote:
    'Each of the {{number}} suggestions is in one ring of either column.',
  allNoteLess:
    'Of the {{number}} suggestions, {{left}} are in no row: the ring suggested then, or had a year later, is none of the radar now.',
  calibrationAll: 'All {{number}} suggestions are in one of these rows.',
  calibrationLess:
    '{{counted}} of the {{number}} suggestions: of the other {{left}}, made on the first days, no earlier ones were judged by then that could tell what to expect.',
  truth:
    '{{ring}} beside “{{milestone}}”: of {{suggested}} suggestions {{precision}} had reached it, and of {{reached}} that had reached it {{recall}} were suggested.',
  calibration: 'How far to trust a suggestion',
  calibrationNote:
    'What the years before a day let expect of its suggestions, and what came. Mean squared error {{brier}} (0 is perfect, 0.25 a coin).',
  said: 'Expected to stand',
  stood: 'Stood',
  count: 'Suggestions',
  failed: 'The track record could not be loaded',
} as const;
