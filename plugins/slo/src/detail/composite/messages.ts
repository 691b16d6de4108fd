/** Texts of the budget that several objectives make together. */
export const compositeMessages = {
  title: 'Budget of all objectives together',
  budget: 'The objectives make one budget: {{budget}}.',
  unknown: 'The objectives make one budget, of which nothing is known yet.',
  number: '{{budget}} of the composite budget',
  most: '{{title}} adds most: {{own}} of its own budget is spent, which its weight of {{weight}} makes {{adds}} of the whole.',
  mostUnweighted:
    '{{title}} adds most: {{own}} of its own budget is spent, which is {{adds}} of the whole.',
  multiplier:
    'A weight multiplies how fast a part burns the whole, as OpenSLO has it; weights do not share the budget out. So the whole can be over while each part keeps within its own budget.',
  anySlice:
    'A slice is bad for the whole when it is bad for any part; several parts may share one, so that what they spent does not add up.',
  rule: 'Rule: {{rule}}',
  target: 'Target {{target}}, the strictest of its parts',
  caption: 'What each part adds to what is spent of the whole',
  part: 'Part',
  state: 'State',
  own: 'Spent of its own',
  ownName: '{{value}} of the budget of {{title}} is spent',
  weight: 'Weight',
  adds: 'Adds to the whole',
  total: 'Spent of the whole',
  totalName: '{{value}}, the budget of the whole that is spent',
  course: 'Budget of all objectives together that was left',
  bounds:
    'Between {{least}} and {{most}}: of the slices before the whole was first evaluated only their number is kept for each objective, so that it is not known which were bad for several at once.',
} as const;
