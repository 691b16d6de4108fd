/** A number that a verdict hangs on, with why it is what it is. */
export interface VerdictThreshold {
  /** What the working calls it. */
  readonly title: string;
  readonly value: number;
  readonly unit: string;
  readonly why: string;
}

/** Every number that a verdict hangs on. The working of an analysis lists them. */
export const VERDICT_THRESHOLDS = {
  minimumObservations: {
    title: 'values needed, at least',
    value: 10,
    unit: '{value}',
    why: 'From ten values on the normal approximation of the Mann-Kendall test is good (Kendall 1975).',
  },
  minimumCoverage: {
    title: 'share of periods with a value needed, at least',
    value: 0.5,
    unit: '1',
    why: 'Where more than half of the periods have no value, what is missing may say the opposite.',
  },
  recentYears: {
    title: 'recent is the last',
    value: 1,
    unit: '{year}',
    why: 'A verdict speaks of now: what last moved more than a year ago is steady, however far it moved then.',
  },
  recentShareOfWindow: {
    title: 'recent is, in a short window, its last',
    value: 1 / 3,
    unit: '1',
    why: 'In a window shorter than three years the last third of it is "recent".',
  },
  smallestEffectOfBounds: {
    title: 'effect that counts, of the range of a bounded value',
    value: 0.01,
    unit: '1',
    why: 'A bounded value that moved by less than a hundredth of its range has not moved to speak of.',
  },
  smallestEffectOfLevel: {
    title: 'effect that counts, of the largest value of a count',
    value: 0.02,
    unit: '1',
    why: 'A count that moved by less than a fiftieth of its largest value has not moved to speak of.',
  },
  staircaseShare: {
    title: 'values equal to the one before, from which it is a staircase',
    value: 0.8,
    unit: '1',
    why: 'Where four of five values equal the one before, the series is a staircase: its steps are facts, not noise, and rank tests lose their power on the ties.',
  },
  stoppedSlopeRatio: {
    title: 'stopped is a slope below this part of the whole window’s',
    value: 0.25,
    unit: '1',
    why: 'A trend has stopped when, since its last change of level, the slope is surely less than a quarter of that of the whole window; where it cannot be told from none, surely less than that of the whole window.',
  },
  stoppedOverRecent: {
    title: 'stopped is also looked for over, times what is recent',
    value: 1.5,
    unit: '1',
    why: 'What levels off is cut into levels while it still bends: since the last of them it may have risen a little. Somewhat more than what is recent shows that it is over.',
  },
  emergingYears: {
    title: 'emerging looks back',
    value: 2,
    unit: '{year}',
    why: 'Emerging is what was next to nothing two years ago, or at the start of a shorter window.',
  },
  emergingShareOfLatest: {
    title: 'emerging was then at most, of the value now',
    value: 0.1,
    unit: '1',
    why: 'Next to nothing is at most a tenth of what it is now.',
  },
  emergingLevelOfBounds: {
    title: 'emerging is now at most, of the range',
    value: 0.5,
    unit: '1',
    why: 'Where there is an upper bound, what has passed the half of its range emerges no more.',
  },
  emergenceScore: {
    title: 'emergence that counts, where it is known who takes it up',
    value: 0.125,
    unit: '1',
    why: 'Emerging is, where it is known who takes it up, what is as new as a year, has doubled its pace and is taken up by four alike: ½ · ½ · ½.',
  },
  peakShareOfRise: {
    title: 'past its peak has lost, of the rise to it, at least',
    value: 0.1,
    unit: '1',
    why: 'A series is past its peak when it has lost at least a tenth of the rise to the peak.',
  },
  peakScore: {
    title: 'rise to a peak and fall from it, in standard errors each, at least',
    value: 6,
    unit: '1',
    why: 'Few values show no levels to find a peak by. Two lines that meet at it do where both are six standard errors steep: of 1,000 series without a trend that carry on by 0.7, three at the most have such a peak by chance (six of 40 values).',
  },
  peakMostValues: {
    title: 'values of which a peak is looked for by two lines, at most',
    value: 40,
    unit: '{value}',
    why: 'Of more values that carry on from each other two lines find peaks that are chance; their levels show those that are none.',
  },
} as const satisfies Record<string, VerdictThreshold>;
