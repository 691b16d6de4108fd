import { PageBody } from '@almanac/backstage-plugin-insights-react';
import { ModelRoutes } from './ModelRoutes';

/** The pages of models; the frame of the page is the framework's. */
export function ModelsPage() {
  return (
    <PageBody>
      <ModelRoutes />
    </PageBody>
  );
}
