import { LineSpecimens } from './charts/LineSpecimens';
import { SeriesSpecimens } from './charts/SeriesSpecimens';
import { ShareSpecimens } from './charts/ShareSpecimens';

/** The time chart in all its states. */
export function ChartSpecimens() {
  return (
    <>
      <ShareSpecimens />
      <LineSpecimens />
      <SeriesSpecimens />
    </>
  );
}
