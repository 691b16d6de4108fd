import type {
  InsightsClient,
  Tagged,
} from '@almanac/backstage-plugin-insights-common';
import { readAnswer } from './readAnswer';
import { pageOf } from './shapes/pageOf';
import { listOf, orNull, text, thing } from './shapes/Shape';
import {
  listedSloDefinition,
  sloDefinitionRecord,
  sloDefinitionRecords,
  sloDefinitionResult,
  sloDefinitionVersion,
  sloPrometheusRules,
  sloSourceFault,
} from './shapes/sloDefinitions';
import type { SlosApi } from './SlosApi';
import type { SloDefinitionRecord, SloSourceFault } from './wire';

type Questions =
  | 'listSloDefinitions'
  | 'getSloDefinition'
  | 'listSloDefinitionVersions'
  | 'listSloDefinitionFaults'
  | 'getSloPrometheusRules'
  | 'analyseSloDefinition';

type Changes =
  | 'createSloDefinitions'
  | 'replaceSloDefinition'
  | 'deleteSloDefinition';

/** The part of the API that reads and changes definitions of SLOs. */
export function definitionsOf(
  client: InsightsClient,
): Pick<SlosApi, Questions | Changes> {
  return { ...questionsOf(client), ...changesOf(client) };
}

function questionsOf(client: InsightsClient): Pick<SlosApi, Questions> {
  return {
    listSloDefinitions: (query, options) =>
      readAnswer(
        pageOf(listedSloDefinition),
        client.get('/slo-definitions', { query, ...options }),
      ),
    getSloDefinition: (sloName, options) =>
      readAnswer(
        thing<Tagged<SloDefinitionRecord>>({
          answer: sloDefinitionRecord,
          etag: orNull(text),
        }),
        client.getTagged('/slo-definitions/{sloName}', {
          path: { sloName },
          ...options,
        }),
      ),
    listSloDefinitionVersions: (sloName, query, options) =>
      readAnswer(
        pageOf(sloDefinitionVersion),
        client.get('/slo-definitions/{sloName}/versions', {
          path: { sloName },
          query,
          ...options,
        }),
      ),
    listSloDefinitionFaults: options =>
      readAnswer(
        thing<{ items: SloSourceFault[] }>({ items: listOf(sloSourceFault) }),
        client.get('/slo-definitions/faults', { ...options }),
      ),
    getSloPrometheusRules: (sloName, options) =>
      readAnswer(
        sloPrometheusRules,
        client.get('/slo-definitions/{sloName}/prometheus-rules', {
          path: { sloName },
          ...options,
        }),
      ),
    analyseSloDefinition: (files, options) =>
      readAnswer(
        sloDefinitionResult,
        client.post('/analyses/slo-definition', {
          body: { files, sources: 'portal' },
          ...options,
        }),
      ),
  };
}

function changesOf(client: InsightsClient): Pick<SlosApi, Changes> {
  return {
    createSloDefinitions: openSlo =>
      readAnswer(
        sloDefinitionRecords,
        client.post('/slo-definitions', { body: { text: openSlo } }),
      ),
    replaceSloDefinition: (sloName, openSlo, ifMatch) =>
      readAnswer(
        sloDefinitionRecord,
        client.put('/slo-definitions/{sloName}', {
          path: { sloName },
          body: { text: openSlo },
          ifMatch,
        }),
      ),
    deleteSloDefinition: (sloName, ifMatch) =>
      readAnswer(
        sloDefinitionRecord,
        client.delete('/slo-definitions/{sloName}', {
          path: { sloName },
          ifMatch,
        }),
      ),
  };
}
