import type { InsightsClient } from '@almanac/backstage-plugin-insights-common';
import type { Page } from './Page';
import { readAnswer } from './readAnswer';
import { pageOf } from './shapes/pageOf';
import { both, listOf, number, text, thing } from './shapes/Shape';
import { sliSource } from './shapes/sliSources';
import { sloDetail, sloHistory, sloWhatIf } from './shapes/sloEvaluations';
import { slo, sloAlertEpisode, sloOverview } from './shapes/slos';
import type { SloPage, SlosApi } from './SlosApi';
import type { SliSource, Slo } from './wire';

/** The part of the API that tells how SLOs stand. */
export function slosOf(
  client: InsightsClient,
): Pick<
  SlosApi,
  | 'listSlos'
  | 'getSloOverview'
  | 'getSlo'
  | 'getSloHistory'
  | 'whatIfSlo'
  | 'listSloAlerts'
  | 'listSliSources'
> {
  return {
    listSlos: (query, options) =>
      readAnswer(
        both(
          pageOf(slo),
          thing<Omit<SloPage, keyof Page<Slo>>>({
            totalCount: number,
            matchingCount: number,
            workingHref: text,
          }),
        ),
        client.get('/slos', { query, ...options }),
      ),
    getSloOverview: (query, options) =>
      readAnswer(
        sloOverview,
        client.get('/slos/overview', { query, ...options }),
      ),
    getSlo: (sloName, options) =>
      readAnswer(
        sloDetail,
        client.get('/slos/{sloName}', { path: { sloName }, ...options }),
      ),
    getSloHistory: (sloName, query, options) =>
      readAnswer(
        sloHistory,
        client.get('/slos/{sloName}/history', {
          path: { sloName },
          query,
          ...options,
        }),
      ),
    whatIfSlo: (sloName, request, options) =>
      readAnswer(
        sloWhatIf,
        client.post('/slos/{sloName}/what-if', {
          path: { sloName },
          body: { objective: 0, ...request },
          ...options,
        }),
      ),
    listSloAlerts: (query, options) =>
      readAnswer(
        pageOf(sloAlertEpisode),
        client.get('/slo-alerts', { query, ...options }),
      ),
    listSliSources: options =>
      readAnswer(
        thing<{ items: SliSource[] }>({ items: listOf(sliSource) }),
        client.get('/slis/sources', { ...options }),
      ),
  };
}
