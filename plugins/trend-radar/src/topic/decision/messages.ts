/** Texts of what people decided on the ring of a topic. */
export const decisionMessages = {
  title: 'Decision',
  none: 'Nothing is decided: the topic stands where it is suggested.',
  accepted: '{{by}} accepted {{ring}} on {{at}}.',
  overridden:
    '{{by}} chose {{ring}} on {{at}}, where {{suggested}} was suggested.',
  overriddenUnknown: '{{by}} chose {{ring}} on {{at}}.',
  imported:
    '{{ring}}: imported by {{by}} on {{importedAt}}, from the history in {{from}}, where it stands since {{day}}.',
  importedSome:
    '{{ring}}: imported by {{by}} from the history in {{from}}, where it stands since {{day}}.',
  reason: 'Why: {{reason}}',
  reviewOn: 'To be reviewed by {{day}}.',
  overdue: 'Its review was due on {{day}}: it is overdue.',
  drift_one:
    'The evidence has left it behind since {{since}}: {{ring}} is suggested, for {{number}} {{period}}.',
  drift_other:
    'The evidence has left it behind since {{since}}: for {{number}} {{period}} the suggestion has been neither what it was then nor what was decided. Now {{ring}} is suggested.',
  goneRing:
    'The radar has this ring no more; the topic is drawn where it is suggested.',
  decide: 'Decide…',
  change: 'Decide anew…',
  withdraw: 'Withdraw decision…',
  mayNot:
    'Deciding needs the permission trendRadar.decide; ask who runs the portal.',
  failed: 'What was decided could not be loaded',
  dialog: {
    title: 'Decide on the ring of {{topic}}',
    ring: 'Ring',
    suggested: '{{ring}} (suggested)',
    reason: 'Why',
    reasonHelp:
      'An override needs a reason. Everybody who may see the radar reads it.',
    reviewOn: 'To be reviewed by',
    reviewHelp: 'Leave it empty for no review; at most three years on.',
    noReason: 'Say why another ring is chosen than suggested.',
    badReview: 'Choose a day after today and within three years, or none.',
    tooLong: 'At most {{most}} characters.',
    confirmAccept: 'Accept {{ring}}',
    confirmOverride: 'Choose {{ring}}',
    cancel: 'Cancel',
    failed: 'It was not decided',
  },
  withdrawDialog: {
    title: 'Withdraw the decision',
    detail:
      'The topic will stand where it is suggested again. What was decided stays in the history.',
    confirm: 'Withdraw',
    failed: 'It was not withdrawn',
  },
  overtaken: {
    title: 'Somebody else decided meanwhile',
    now: 'It stands now: {{decision}}',
    kept: 'What you wrote is kept. Confirm once more to put yours in its place; theirs stays in the history.',
  },
  history: {
    title: 'What was decided',
    none: 'Nothing was ever decided.',
    accept: 'accepted',
    override: 'chose, against {{suggested}}',
    overrideUnknown: 'chose',
    withdraw: 'withdrew the decision',
    imported: 'imported by {{by}} on {{importedAt}}, from {{from}}',
    importedSome: 'imported by {{by}}, from {{from}}',
    more: 'Show earlier ones',
    failed: 'What was decided before could not be loaded',
    label: 'History of decisions',
  },
} as const;
