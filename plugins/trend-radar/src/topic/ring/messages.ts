/** Texts of what to do: the suggested ring, its rule, its past. */
export const ringMessages = {
  title: 'What to do',
  reasons: 'What the rule asks for',
  reasonsLabel: 'Conditions of the suggested ring',
  ring: 'Ring',
  rule: 'Rule of {{ring}}: {{rule}}.',
  condition: 'Condition',
  found: 'Found',
  met: 'Holds',
  counterfactuals: 'What would change it',
  noCounterfactuals: 'The policy names nothing that would change it.',
  working: 'How the ring follows',
  readsOther:
    'The ring follows from the signal {{signal}}, not from the one shown above.',
  absentWhatNow:
    'The picture and the analysis above hold all the same; no ring is suggested.',
  decision:
    'This is a suggestion, computed from the policy of the radar. Whether to follow it is for people to decide.',
  decided: '{{ring}} is decided for {{topic}}.',
  evidenceAgrees: 'The evidence suggests the same:',
  evidenceDiffers: 'The evidence suggests another ring:',
  beforeSuggested:
    'What people decided goes before what is suggested; the suggestion is computed from the policy of the radar.',
  history: 'Suggested ring over time',
  historyNote:
    'Replayed with the values known then. The record begins in {{period}}; the ring may have been the same before.',
  trackRecord: 'How such suggestions fared',
  stood_one:
    'On this radar {{number}} earlier suggestion of {{ring}} is judged: {{share}} had that ring a year later.',
  stood_other:
    'Of {{number}} earlier suggestions of {{ring}} on this radar, {{stood}} ({{share}}) had that ring a year later.',
  notJudged:
    'No earlier suggestion of {{ring}} on this radar can be judged yet: that takes a year.',
  wholeRecord: 'See the whole record',
  since: 'since {{from}}',
  span: '{{from}} to {{to}}',
  moved: {
    new: 'New since {{period}}',
    in: 'Moved in from {{ring}} in {{period}}',
    out: 'Moved out from {{ring}} in {{period}}',
  },
  absentTitle: 'Not on the radar {{radar}}',
  absent:
    'A topic is on a radar when it has the tag of one of its quadrants and values of the signal that it reads.',
  failed: 'The suggested ring could not be loaded',
  failedStillWorks: 'Everything about the trend itself.',
} as const;
