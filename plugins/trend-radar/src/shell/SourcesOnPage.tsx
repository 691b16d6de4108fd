import { SourcesPage } from '../sources';
import { PageBody } from './PageBody';

/** The sources under the header of the new frontend system. */
export function SourcesOnPage() {
  return (
    <PageBody>
      <SourcesPage />
    </PageBody>
  );
}
