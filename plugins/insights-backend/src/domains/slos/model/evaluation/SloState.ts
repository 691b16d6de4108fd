/** How an objective stands, worst first. Pages give each a word, an icon and a colour. */
export const SLO_STATES = [
  'exhausted',
  'burning',
  'stale',
  'noData',
  'sourceIdle',
  'healthy',
] as const;

/** One of the states that data can bring an objective to. */
export type SloState = (typeof SLO_STATES)[number];

/** What the state is judged by. */
export interface StateEvidence {
  readonly totalUnits: number;
  readonly knownSlices: number;
  /** Null where there is no share to name; then `remainingUnits` decides. */
  readonly consumed: number | null;
  readonly remainingUnits: number;
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
  {
    state: 'exhausted',
    holds: ({ consumed, remainingUnits }) =>
      consumed === null ? remainingUnits < 0 : consumed >= 1,
  },
  { state: 'burning', holds: ({ alerting }) => alerting },
];

/** The state of an objective. */
export function judgeState(evidence: StateEvidence): SloState {
  return RULES.find(({ holds }) => holds(evidence))?.state ?? 'healthy';
}
