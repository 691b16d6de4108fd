import { PageBody } from '@almanac/backstage-plugin-insights-react';
import { TrendRadarRoutes } from './TrendRadarRoutes';

/** The trend pages; the frame of the page is the framework's. */
export function TrendRadarPage() {
  return (
    <PageBody>
      <TrendRadarRoutes />
    </PageBody>
  );
}
