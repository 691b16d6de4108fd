/** Texts of what can be promised, on the pages of an SLO and of an agreement. */
export const promiseMessages = {
  title: 'Can you promise this?',
  note: 'Goes over what the service depends on in the catalog, and the measured SLIs of it.',
  open: 'What its dependencies allow',
  target: 'Target, %',
  targetFault: 'A number from 0 to 100.',
  lowest: 'At least, however failures come together',
  independent: 'Best promise where failures are independent',
  highest: 'At best, however failures come together',
  measured: 'Measured of the objective itself',
  limitOf: '{{value}}, {{limit}}',
  unknownLimit: 'not known',
  dependencies: 'What it depends on',
  entity: 'Needed',
  need: 'How',
  sli: 'Measured',
  gain: 'Would allow, points more',
  hard: 'always',
  soft: 'by {{share}} of the requests',
  group: 'one of the group {{group}}',
  notMeasured: 'nothing: counts as if it never failed',
  notInCatalog: 'not in the catalog',
  known: {
    tooEarly: 'too early to say',
    ofLength: '{{share}} of {{duration}} known',
    ofWindow: '{{share}} of its window known',
  },
  assumptions: 'Assumptions',
  faults: 'What is wrong in the annotations',
  circles: 'In a circle: {{circle}}',
  failed: 'What can be promised could not be worked out',
  agreementWorks: 'How the agreement stands, above.',
  sloWorks: 'How the SLO stands, above.',
  verdict: {
    always: 'Can be promised',
    ifIndependent: 'Can be promised if failures are independent',
    ifDependent: 'Cannot be promised with independent failures',
    never: 'Cannot be promised',
    undecided: 'Cannot be told',
    unmeasured: 'Cannot be told',
    measuredBelow: 'Cannot be promised',
    noDependencies: 'Nothing limits it',
    notInCatalog: 'Not in the catalog',
    tooEarly: 'Too early to say',
  },
  said: {
    always:
      '{{target}} can be promised as far as its dependencies go: they allow {{lowest}} at least, however failures come together.',
    ifIndependent:
      '{{target}} can be promised while failures do not depend on each other: {{independent}} is the best then, and {{lowest}} the worst if they do.',
    ifDependent:
      '{{target}} cannot be promised: with independent failures {{independent}} is the best.',
    never:
      '{{target}} cannot be promised: its dependencies allow {{highest}} at best, however failures come together.',
    undecided:
      'Whether {{target}} can be promised is not known: the best lies between {{lowest}} and {{highest}}.',
    unmeasured:
      'Whether {{target}} can be promised is not known: not all that it needs is measured. What is measured allows {{highest}} at best.',
  },
  itself: {
    alone:
      '{{target}} cannot be promised: the service itself measures {{measured}}. Nothing is known that it depends on.',
    most: '{{target}} cannot be promised: the service itself measures {{measured}}. It is held back by itself most: what it depends on allows {{best}} at best.',
    too: 'The service itself measures {{measured}}, which is below it, too.',
  },
  heldBack:
    '{{title}} holds it back most: if it never failed, {{points}} points more could be promised.',
  littleKnown:
    'Too little is known of {{titles}} yet, so that what follows may change.',
} as const;
