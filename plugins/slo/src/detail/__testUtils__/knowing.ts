import { InsightsApi } from '@almanac/backstage-plugin-insights-react';
import { sampleRecord, sampleRules, sampleVersions } from './sampleDefinition';
import { sampleDetail } from './sampleDetail';
import { sampleHistory } from './sampleHistory';
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
>;

/** A backend that knows the sample SLO. */
export const knowing: Asked = {
  getSlo: async () => sampleDetail(),
  getSloHistory: async (_, query) =>
    sampleHistory({ objective: query?.objective ?? 0 }),
  whatIfSlo: async (_, request) => sampleWhatIf(request),
  getSloDefinition: async () => ({ answer: sampleRecord(), etag: '"3"' }),
  listSloDefinitionVersions: async () => ({
    items: sampleVersions,
    nextCursor: null,
  }),
  getSloPrometheusRules: async () => sampleRules,
};
