/** How an objective stands. Pages give each a word, an icon and a colour. */
export type SloState =
  | 'noData'
  | 'stale'
  | 'invalid'
  | 'computing'
  | 'sourceIdle'
  | 'exhausted'
  | 'burning'
  | 'atRisk'
  | 'healthy';

/** What the state is judged by. */
export interface StateEvidence {
  readonly totalUnits: number;
  readonly knownSlices: number;
  /** Part of the whole window whose counts are known, 0…1; of a calendar window that is not over, too. */
  readonly knownPart: number;
  /** Whether the budget is gone. */
  readonly isSpent: boolean;
  /** Whether it is nearly so, or expected to be. */
  readonly isAtRisk: boolean;
  /** Seconds since the last known slice ended; undefined where none is known. */
  readonly ageSeconds?: number;
  readonly staleAfterSeconds: number;
  /** Whether an alert of the objective holds. */
  readonly alerting: boolean;
}

/**
 * A budget is for a whole window: of a smaller part than this, a few failures say that all of it is gone. Eight hours of a
 * week, a day and a half of a month. What burns fast is told all the same, by the alerts.
 */
export const ENOUGH_KNOWN = 0.05;

/** The first of these rules that holds names the state. */
const RULES: readonly {
  readonly state: SloState;
  readonly holds: (evidence: StateEvidence) => boolean;
}[] = [
  { state: 'noData', holds: ({ knownSlices }) => knownSlices === 0 },
  {
    state: 'stale',
    holds: ({ ageSeconds = Infinity, staleAfterSeconds }) =>
      ageSeconds > staleAfterSeconds,
  },
  { state: 'sourceIdle', holds: ({ totalUnits }) => totalUnits === 0 },
  {
    state: 'exhausted',
    holds: ({ isSpent, knownPart }) => isSpent && knownPart >= ENOUGH_KNOWN,
  },
  { state: 'burning', holds: ({ alerting }) => alerting },
  { state: 'computing', holds: ({ knownPart }) => knownPart < ENOUGH_KNOWN },
  { state: 'atRisk', holds: ({ isAtRisk }) => isAtRisk },
];

/** The state of an objective. */
export function judgeState(evidence: StateEvidence): SloState {
  return RULES.find(({ holds }) => holds(evidence))?.state ?? 'healthy';
}
