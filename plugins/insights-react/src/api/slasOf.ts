import type { InsightsClient } from '@almanac/backstage-plugin-insights-common';
import type { Page } from './Page';
import { readAnswer } from './readAnswer';
import { pageOf } from './shapes/pageOf';
import { both, listOf, number, text, thing } from './shapes/Shape';
import { sla, slaStanding, sloPromise } from './shapes/slas';
import { sloFault } from './shapes/sloDefinitions';
import type { SlaPage, SlasApi } from './SlasApi';
import type { Sla, SloFault } from './wire';

/** The part of the API that tells how agreements stand, and what can be agreed. */
export function slasOf(client: InsightsClient): SlasApi {
  return {
    listSlas: (query, options) =>
      readAnswer(
        both(
          pageOf(sla),
          thing<Omit<SlaPage, keyof Page<Sla>>>({
            totalCount: number,
            matchingCount: number,
            workingHref: text,
          }),
        ),
        client.get('/slas', { query, ...options }),
      ),
    listSlaFaults: options =>
      readAnswer(
        thing<{ items: SloFault[] }>({ items: listOf(sloFault) }),
        client.get('/slas/faults', { ...options }),
      ),
    getSlaStanding: (slaId, options) =>
      readAnswer(
        slaStanding,
        client.get('/slas/{slaId}/standing', { path: { slaId }, ...options }),
      ),
    getSloPromise: (sloName, query, options) =>
      readAnswer(
        sloPromise,
        client.get('/slos/{sloName}/promise', {
          path: { sloName },
          query,
          ...options,
        }),
      ),
  };
}
