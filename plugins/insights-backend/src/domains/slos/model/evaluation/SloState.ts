/** How an objective stands. Pages give each a word, an icon and a colour. */
export type SloState =
  | 'noData'
  | 'stale'
  | 'invalid'
  | 'computing'
  | 'sourceIdle'
  | 'exhausted'
  | 'burning'
  | 'healthy';

/** What the state is judged by. */
export interface StateEvidence {
  readonly totalUnits: number;
  readonly knownSlices: number;
  /** Whether the budget is gone. */
  readonly isSpent: boolean;
  /** Seconds since the last known slice ended; undefined where none is known. */
  readonly ageSeconds?: number;
  readonly staleAfterSeconds: number;
  /** Whether an alert of the objective holds. */
  readonly alerting: boolean;
}

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
  { state: 'exhausted', holds: ({ isSpent }) => isSpent },
  { state: 'burning', holds: ({ alerting }) => alerting },
];

/** The state of an objective. */
export function judgeState(evidence: StateEvidence): SloState {
  return RULES.find(({ holds }) => holds(evidence))?.state ?? 'healthy';
}
