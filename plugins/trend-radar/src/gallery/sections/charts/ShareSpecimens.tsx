import { Specimen, TimeChart } from '@almanac/backstage-plugin-insights-react';
import { supportAnalysis } from '../../samples/analysis';
import { supportMarkers } from '../../samples/markers';
import { supportSeries } from '../../samples/supportSeries';

const { analysis } = supportAnalysis;
const share = {
  unit: '1',
  step: 'month',
  start: supportSeries.start,
  source: 'sample data',
  bounds: { low: 0, high: 1 },
  stairs: true,
} as const;
const members = supportSeries.members.map(({ member, title, values }) => ({
  id: member,
  title,
  values,
}));

/** Three changes within half a year, one long before them. */
const nearChanges = [
  '2020-06-01',
  '2022-03-01',
  '2022-05-01',
  '2022-08-01',
].map((at, index) => ({
  index,
  at,
  low: at,
  high: at,
  before: 0.2 * index,
  after: 0.2 * (index + 1),
  markers: [],
}));

/** Shares of users by browser: as a whole, as parts, as lines. */
export function ShareSpecimens() {
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
      <Specimen title="Changes of level near to each other share a flag">
        <TimeChart
          {...share}
          title="Users whose browser supports :has(), a change after each release"
          series={[
            { id: 'total', title: 'All browsers', values: supportSeries.total },
          ]}
          changePoints={nearChanges}
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
    </>
  );
}
