import {
  SloWhatIf,
  SloWhatIfRequest,
} from '@almanac/backstage-plugin-insights-react';
import { sampleHistory } from '../../gallery/samples/sampleHistory';
import { sampleWorking } from '../../gallery/samples/sampleWorking';

const WINDOW = { kind: 'rolling', duration: { count: 30, unit: 'd' } } as const;

/** The sample SLO beside a stricter one. */
export function sampleWhatIf(request: SloWhatIfRequest = {}): SloWhatIf {
  const { at, remaining } = sampleHistory();
  const target = request.target ?? 0.999;
  const burn = 0.001 / (1 - target);
  const days = Number(request.window?.slice(0, -1) ?? 30);
  const current: SloWhatIf['current'] = {
    target: 0.999,
    window: WINDOW,
    sli: 0.99937,
    consumed: 0.63,
    remaining: 0.37,
    state: 'healthy',
    secondsExhausted: 0,
    exhaustions: 0,
    alerts: { page: 1, ticket: 2 },
    coverage: 0.975,
  };
  return {
    replayed: { start: '2026-08-26T06:00:00Z', end: '2026-11-24T06:00:00Z' },
    current,
    changed: {
      ...current,
      target,
      window: { kind: 'rolling', duration: { count: days, unit: 'd' } },
      consumed: 0.63 * burn,
      remaining: 1 - 0.63 * burn,
      state: 0.63 * burn > 1 ? 'exhausted' : 'healthy',
      secondsExhausted: 0.63 * burn > 1 ? 1_040_400 : 0,
      exhaustions: 0.63 * burn > 1 ? 2 : 0,
      alerts: { page: 4, ticket: 6 },
    },
    at,
    currentRemaining: remaining,
    changedRemaining: remaining.map(left =>
      left === null ? null : 1 - (1 - left) * burn,
    ),
    notes: [
      'People act otherwise under another target; the replay does not know that.',
    ],
    working: sampleWorking,
  };
}
