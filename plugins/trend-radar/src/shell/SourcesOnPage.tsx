import { PageBody } from '@almanac/backstage-plugin-insights-react';
import { SourcesPage } from '../sources';

/** The sources under the header of the new frontend system. */
export function SourcesOnPage() {
  return (
    <PageBody>
      <SourcesPage />
    </PageBody>
  );
}
