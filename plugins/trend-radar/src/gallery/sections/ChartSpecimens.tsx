import { TimeChart } from '@almanac/backstage-plugin-insights-react';
import { Specimen } from '../Specimen';
import { supportAnalysis } from '../samples/analysis';
import { supportMarkers } from '../samples/markers';
import {
  longSeries,
  seriesWithGaps,
  signedSeries,
  supportSeries,
} from '../samples/supportSeries';

const { analysis } = supportAnalysis;
const source = 'sample data';
const share = {
  unit: '1',
  step: 'month',
  start: supportSeries.start,
  source,
  bounds: { low: 0, high: 1 },
  stairs: true,
} as const;
const members = supportSeries.members.map(({ member, title, values }) => ({
  id: member,
  title,
  values,
}));
const count = {
  unit: '{repository}',
  step: 'month',
  start: '2021-01-01',
  source,
} as const;

/** Requests of 24 months that change by so many each month. */
function requestsOf(slope: number): number[] {
  return Array.from(
    { length: 24 },
    (_, month) => 1_600_000 + slope * month + 60_000 * Math.sin(month),
  );
}

/** The time chart in all its states. */
export function ChartSpecimens() {
  return (
    <>
      <Specimen title="Total with changes of level, events and forecast">
        <TimeChart
          {...share}
          title="Users whose browser supports :has()"
          series={[
            { id: 'total', title: 'All browsers', values: supportSeries.total },
          ]}
          changePoints={analysis.changePoints}
          forecast={analysis.forecast}
          markers={supportMarkers}
        />
      </Specimen>
      <Specimen title="Parts on each other">
        <TimeChart
          {...share}
          stacked
          title="Users by browser"
          series={members}
        />
      </Specimen>
      <Specimen title="More than five lines: a key instead of labels">
        <TimeChart
          {...share}
          title="Users by browser, lines"
          series={members}
        />
      </Specimen>
      <Specimen title="Five lines with their names, two of them near to each other">
        <TimeChart
          {...count}
          title="Repositories that use it"
          series={[
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
                Number(start) +
                  Number(slope) * month +
                  4 * Math.sin(month + series),
              ),
            ),
          }))}
        />
      </Specimen>
      <Specimen title="Two lines, the first with a forecast; large values">
        <TimeChart
          {...count}
          unit="{request}"
          title="Requests of the old API and of the new one"
          series={[
            { id: 'old', title: 'Old API', values: requestsOf(-24_000) },
            { id: 'new', title: 'New API', values: requestsOf(19_000) },
          ]}
          forecast={{
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
          }}
        />
      </Specimen>
      <Specimen title="Gaps are gaps">
        <TimeChart
          {...count}
          title="Repositories that use it, with months that nobody counted"
          series={[{ id: 'total', title: 'All teams', values: seriesWithGaps }]}
        />
      </Specimen>
      <Specimen title="Values below zero">
        <TimeChart
          {...count}
          title="Repositories added less removed"
          series={[{ id: 'total', title: 'All teams', values: signedSeries }]}
        />
      </Specimen>
      <Specimen title="10,000 values, drawn thinned">
        <TimeChart
          {...count}
          step="day"
          start="1999-07-01"
          title="Repositories by day"
          series={[{ id: 'total', title: 'All teams', values: longSeries }]}
        />
      </Specimen>
      <Specimen title="One value">
        <TimeChart
          {...count}
          height={200}
          title="Repositories that use it"
          series={[{ id: 'total', title: 'All teams', values: [42] }]}
        />
      </Specimen>
      <Specimen title="No value">
        <TimeChart
          {...count}
          title="Repositories that use it"
          series={[{ id: 'total', title: 'All teams', values: [] }]}
        />
      </Specimen>
    </>
  );
}
