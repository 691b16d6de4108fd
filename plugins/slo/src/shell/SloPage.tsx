import { PageBody } from '@almanac/backstage-plugin-insights-react';
import { SloRoutes } from './SloRoutes';

/** The SLO pages; the frame of the page is the framework's. */
export function SloPage() {
  return (
    <PageBody>
      <SloRoutes />
    </PageBody>
  );
}
