import { PageBody } from '@almanac/backstage-plugin-insights-react';
import { ContractRoutes } from './ContractRoutes';

/** The pages of API contracts; the frame of the page is the framework's. */
export function ContractsPage() {
  return (
    <PageBody>
      <ContractRoutes />
    </PageBody>
  );
}
