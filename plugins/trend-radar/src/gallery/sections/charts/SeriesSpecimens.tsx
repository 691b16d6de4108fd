import { Specimen, TimeChart } from '@almanac/backstage-plugin-insights-react';
import {
  longSeries,
  seriesWithGaps,
  signedSeries,
} from '../../samples/supportSeries';
import { countChart } from './countChart';

/** One line whose values are few, many, missing or below zero. */
export function SeriesSpecimens() {
  return (
    <>
      <Specimen title="Gaps are gaps">
        <TimeChart
          {...countChart}
          title="Repositories that use it, with months that nobody counted"
          series={[{ id: 'total', title: 'All teams', values: seriesWithGaps }]}
        />
      </Specimen>
      <Specimen title="Values below zero">
        <TimeChart
          {...countChart}
          title="Repositories added less removed"
          series={[{ id: 'total', title: 'All teams', values: signedSeries }]}
        />
      </Specimen>
      <Specimen title="10,000 values, drawn thinned">
        <TimeChart
          {...countChart}
          step="day"
          start="1999-07-01"
          title="Repositories by day"
          series={[{ id: 'total', title: 'All teams', values: longSeries }]}
        />
      </Specimen>
      <Specimen title="One value">
        <TimeChart
          {...countChart}
          height={200}
          title="Repositories that use it"
          series={[{ id: 'total', title: 'All teams', values: [42] }]}
        />
      </Specimen>
      <Specimen title="No value">
        <TimeChart
          {...countChart}
          title="Repositories that use it"
          series={[{ id: 'total', title: 'All teams', values: [] }]}
        />
      </Specimen>
    </>
  );
}
