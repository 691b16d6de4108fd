import { Slo, SloState } from '@almanac/backstage-plugin-insights-react';
import { sampleSlo } from '../src/gallery/samples/sampleSlo';

const teams = ['payments', 'discovery', 'fulfilment', 'identity', 'platform'];
const services = ['api', 'web', 'worker', 'gateway', 'mail', 'reporting'];
const promises = ['is available', 'answers in time', 'is up to date'];

const states: SloState[] = [
  'healthy',
  'healthy',
  'healthy',
  'healthy',
  'burning',
  'atRisk',
  'healthy',
  'exhausted',
  'computing',
  'sourceIdle',
  'stale',
];

/** The same noise at each start, between −1 and 1. */
function noise(seed: number): number {
  return (Math.sin(seed * 12.9898) * 43758.5453) % 1;
}

function budgetOf(state: SloState, seed: number): number {
  const share = Math.abs(noise(seed));
  if (state === 'exhausted') return -share;
  if (state === 'computing') return -40 * share;
  return ['burning', 'atRisk'].includes(state)
    ? share * 0.25
    : 0.25 + share * 0.75;
}

/** SLOs of a company, to see how long lists look. */
export function manySlos(): Slo[] {
  return teams.flatMap((team, teamIndex) =>
    services.flatMap((service, serviceIndex) =>
      promises.map((promise, index) => {
        const seed = teamIndex * 100 + serviceIndex * 10 + index;
        const state = states[(seed * 7) % states.length];
        const remaining = budgetOf(state, seed);
        const name = `${team}-${service}`;
        return sampleSlo({
          name: `${name}-${index}`,
          title: `${team} ${service} ${promise}`,
          service: name,
          entityRef: `component:default/${name}`,
          owner: `group:default/${team}`,
          system: `system:default/${teamIndex % 2 ? 'shop' : 'back-office'}`,
          labels: { tier: [`${(index % 3) + 1}`] },
          isExample: true,
          state,
          remaining,
          consumed: 1 - remaining,
          sli: 1 - (1 - remaining) * 0.001,
          remainingWeekAgo: remaining + noise(seed + 1) * 0.1,
          burnRate: state === 'burning' ? 6.2 : 0.7,
          outlook: state === 'exhausted' ? 'gone' : 'unlikely',
          sparkline: Array.from({ length: 24 }, (_, at) =>
            at === 9
              ? null
              : remaining + (1 - remaining) * ((23 - at) / 23) ** 2,
          ),
        });
      }),
    ),
  );
}
