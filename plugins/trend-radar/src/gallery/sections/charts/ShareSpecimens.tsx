import { TimeChart } from '@almanac/backstage-plugin-insights-react';
import { Specimen } from '../../Specimen';
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
