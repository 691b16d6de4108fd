/** Colours of a report, dark enough on white for small text (WCAG 2.2, 4.5 : 1). */
export const PALETTE = {
  ink: '#1a1f24',
  soft: '#55606b',
  line: '#c9d1d9',
  ground: '#f3f5f7',
  accent: '#1f4e79',
  warning: '#8a4b00',
  warningGround: '#fff4e0',
  met: '#17683f',
  metGround: '#e4f4ea',
  missed: '#a3201a',
  missedGround: '#fdeaea',
  undecided: '#6b5200',
  undecidedGround: '#fbf3d9',
} as const;

/** How a verdict is shown: always as a sign and a word, too. */
export const VERDICTS = {
  met: {
    sign: '✓',
    word: 'Met',
    colour: PALETTE.met,
    ground: PALETTE.metGround,
  },
  missed: {
    sign: '✗',
    word: 'Missed',
    colour: PALETTE.missed,
    ground: PALETTE.missedGround,
  },
  undecided: {
    sign: '?',
    word: 'Undecided',
    colour: PALETTE.undecided,
    ground: PALETTE.undecidedGround,
  },
  kept: {
    sign: '✓',
    word: 'Kept',
    colour: PALETTE.met,
    ground: PALETTE.metGround,
  },
  broken: {
    sign: '✗',
    word: 'Broken',
    colour: PALETTE.missed,
    ground: PALETTE.missedGround,
  },
  underWay: {
    sign: '…',
    word: 'Under way',
    colour: PALETTE.soft,
    ground: PALETTE.ground,
  },
} as const;
