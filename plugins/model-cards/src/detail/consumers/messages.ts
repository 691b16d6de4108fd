/** Texts of whom a change of a model touches. */
export const consumersMessages = {
  failed: 'Who uses the model could not be read',
  catalogSilent:
    'The catalog did not answer, so nothing can be said of who uses the model. That nobody is named here does not mean that nobody is touched.',
  empty: {
    title: 'Nobody in the catalog uses it',
    detail:
      'Entities stand here that name the model by the annotation {{annotation}}, and those that depend on them or on the entity that stands for the model.',
  },
  moveTo:
    'The model is deprecated. Those who use it should move to {{replacement}}.',
  moveAway:
    'The model is deprecated, and nothing is named in its place. Those who use it should ask its owner.',
  moveBy: 'The last day on which it is served is {{day}}.',
  sentence: 'A change of this model touches {{entities}} of {{owners}}.',
  entities_one: '{{count}} entity',
  entities_other: '{{count}} entities',
  owners_one: '{{count}} owner',
  owners_other: '{{count}} owners',
  leftOff: '{{number}} of them are not named here.',
  named: '{{number}} of them named here',
  caption: 'What is touched of {{owner}}',
  nobody: 'nobody',
  entity: 'Entity',
  kind: 'Kind',
  how: 'How',
  direct: 'Uses the model itself',
  through: 'Depends on it: {{path}}',
} as const;
