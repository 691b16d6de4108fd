import { Specimen, TimeChart } from '@almanac/backstage-plugin-insights-react';
import { countChart } from './countChart';

/** Five teams, each with its slope a month and its first value. */
const teams = [
  ['payments', 3, 12],
  ['checkout', 3.1, 10],
  ['search', 1.4, 80],
  ['a-team-with-a-remarkably-long-name-that-goes-on', 0.4, 30],
  ['platform', 5, 6],
].map(([id, slope, start], series) => ({
  id: String(id),
  title: String(id),
  values: Array.from({ length: 48 }, (_, month) =>
    Math.round(
      Number(start) + Number(slope) * month + 4 * Math.sin(month + series),
    ),
  ),
}));

/** Of the old API: its requests go on to become fewer. */
const forecast = {
  method: 'theta',
  start: '2023-01-01',
  median: [1_020_000, 1_000_000, 980_000],
  bands: [
    {
      level: 0.8,
      low: [980_000, 920_000, 850_000],
      high: [1_060_000, 1_080_000, 1_110_000],
      measuredCoverage: null,
    },
  ],
  origins: 12,
};

/** Requests of 24 months that change by so many each month. */
function requestsOf(slope: number): number[] {
  return Array.from(
    { length: 24 },
    (_, month) => 1_600_000 + slope * month + 60_000 * Math.sin(month),
  );
}

/** Several lines in one chart. */
export function LineSpecimens() {
  return (
    <>
      <Specimen title="Five lines with their names, two of them near to each other">
        <TimeChart
          {...countChart}
          title="Repositories that use it"
          series={teams}
        />
      </Specimen>
      <Specimen title="Two lines, the first with a forecast; large values">
        <TimeChart
          {...countChart}
          unit="{request}"
          title="Requests of the old API and of the new one"
          series={[
            { id: 'old', title: 'Old API', values: requestsOf(-24_000) },
            { id: 'new', title: 'New API', values: requestsOf(19_000) },
          ]}
          forecast={forecast}
        />
      </Specimen>
    </>
  );
}
