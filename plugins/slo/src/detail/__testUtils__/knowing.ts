import { InsightsApi } from '@almanac/backstage-plugin-insights-react';
import { samplePromise } from '../../promise/__testUtils__/samplePromise';
import { sampleRecord, sampleRules, sampleVersions } from './sampleDefinition';
import { sampleDetail } from '../../gallery/samples/sampleDetail';
import { sampleHistory } from '../../gallery/samples/sampleHistory';
import { slaPage } from '../../sla/__testUtils__/slaPage';
import { sampleWhatIf } from './sampleWhatIf';

/** The calls that the page of one SLO makes. */
type Asked = Pick<
  InsightsApi,
  | 'getSlo'
  | 'getSloHistory'
  | 'whatIfSlo'
  | 'getSloDefinition'
  | 'listSloDefinitionVersions'
  | 'getSloPrometheusRules'
  | 'getSloPromise'
  | 'listSlas'
>;

/** A backend that knows the sample SLO, of which nothing is promised to customers. */
export const knowing: Asked = {
  getSlo: async () => sampleDetail(),
  getSloHistory: async (_, query) =>
    sampleHistory({
      objective: query?.whole ? null : query?.objective ?? 0,
    }),
  whatIfSlo: async (_, request) => sampleWhatIf(request),
  getSloDefinition: async () => ({ answer: sampleRecord(), etag: '"3"' }),
  listSloDefinitionVersions: async () => ({
    items: sampleVersions,
    nextCursor: null,
  }),
  getSloPrometheusRules: async () => sampleRules,
  getSloPromise: async (_, query) => samplePromise({ target: query?.target }),
  listSlas: async () => slaPage([]),
};
