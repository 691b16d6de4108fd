import type {
  InsightsClient,
  Tagged,
} from '@almanac/backstage-plugin-insights-common';
import type { Page } from './Page';
import { readAnswer } from './readAnswer';
import { pageOf } from './shapes/pageOf';
import { both, listOf, number, orNull, text, thing } from './shapes/Shape';
import {
  sla,
  slaCheck,
  slaRecord,
  slaStanding,
  sloPromise,
} from './shapes/slas';
import { sloFault } from './shapes/sloDefinitions';
import type { SlaPage, SlasApi } from './SlasApi';
import type { Sla, SlaRecord, SlaRecords, SloFault } from './wire';

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
    getSla: (slaId, options) =>
      readAnswer(
        thing<Tagged<SlaRecord>>({ answer: slaRecord, etag: orNull(text) }),
        client.getTagged('/slas/{slaId}', { path: { slaId }, ...options }),
      ),
    ...changesOf(client),
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

function changesOf(
  client: InsightsClient,
): Pick<SlasApi, 'analyseSla' | 'createSlas' | 'replaceSla' | 'deleteSla'> {
  return {
    analyseSla: (written, options) =>
      readAnswer(
        slaCheck,
        client.post('/analyses/sla', { body: { text: written }, ...options }),
      ),
    createSlas: written =>
      readAnswer(
        thing<SlaRecords>({ items: listOf(slaRecord) }),
        client.post('/slas', { body: { text: written } }),
      ),
    replaceSla: (slaId, written, ifMatch) =>
      readAnswer(
        slaRecord,
        client.put('/slas/{slaId}', {
          path: { slaId },
          body: { text: written },
          ifMatch,
        }),
      ),
    deleteSla: (slaId, ifMatch) =>
      readAnswer(
        slaRecord,
        client.delete('/slas/{slaId}', { path: { slaId }, ifMatch }),
      ),
  };
}
