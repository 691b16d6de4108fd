import type { components } from '@almanac/backstage-plugin-insights-common';
import { z } from 'zod';
import { API_PATH } from '../../../platform/apiPath';
import { callerRefOf } from '../../../platform/callerRefOf';
import { readPosition, writeCursor } from '../../../platform/cursor';
import {
  entityTagOf,
  matchesEntityTag,
  revisionTagOf,
} from '../../../platform/entityTag';
import type { OperationHandlers } from '../../../platform/operations';
import { checkAgreements, type AgreementsService } from './AgreementsService';
import {
  presentAgreement,
  presentAgreementRecord,
  presentAgreementVersion,
} from './presentAgreement';
import type { SlaStandings } from './SlaStandings';
import type { SlaStatesStore } from './SlaStatesStore';

/** Operations about agreements. */
export type SlasOperations =
  | 'analyseSla'
  | 'listSlas'
  | 'createSlas'
  | 'listSlaFaults'
  | 'getSla'
  | 'replaceSla'
  | 'deleteSla'
  | 'listSlaVersions'
  | 'getSlaStanding';

const position = z.tuple([z.number(), z.number(), z.string()]);

/** What answers the operations about agreements. */
export interface SlasRoutesParts {
  readonly agreements: AgreementsService;
  readonly standings: Pick<SlaStandings, 'standing'>;
  readonly states: SlaStatesStore;
  readonly faults: () => readonly components['schemas']['SloFault'][];
}

/** Answers the operations about agreements. */
export function createSlasRoutes(
  parts: SlasRoutesParts,
): OperationHandlers<SlasOperations> {
  return { ...reading(parts), ...writing(parts), ...keptRoutes(parts) };
}

/** How agreements stand. */
function reading({
  standings,
  states,
  faults,
}: SlasRoutesParts): OperationHandlers<
  'listSlas' | 'listSlaFaults' | 'getSlaStanding'
> {
  return {
    async listSlas({ query: { limit, cursor, ...filters }, ifNoneMatch }) {
      const list = JSON.stringify(['slas', filters]);
      const after = readPosition(cursor, list, position);
      const etag = entityTagOf(
        JSON.stringify([list, await states.revision(), limit, cursor ?? null]),
      );
      if (matchesEntityTag(ifNoneMatch, etag)) {
        return { etag, notModified: true };
      }
      const [{ items, next }, totalCount, matchingCount] = await Promise.all([
        states.list({ ...filters, limit, after }),
        states.count({}),
        states.count(filters),
      ]);
      return {
        etag,
        body: {
          items: [...items],
          nextCursor: next ? writeCursor(list, [...next]) : null,
          ...{ totalCount, matchingCount },
          workingHref: `${API_PATH}/slas/{id}/standing`,
        },
      };
    },

    async listSlaFaults() {
      return { body: { items: [...faults()] } };
    },

    async getSlaStanding({ path }) {
      return { body: await standings.standing(path.slaId) };
    },
  };
}

/** What agreements say, and said. */
function keptRoutes({
  agreements,
}: SlasRoutesParts): OperationHandlers<
  'getSla' | 'listSlaVersions' | 'analyseSla'
> {
  return {
    async analyseSla({ body }) {
      const { placed, faults } = checkAgreements(body.text);
      return {
        body: {
          agreements: placed.map(({ agreement }) =>
            presentAgreement(agreement),
          ),
          faults: [...faults],
        },
      };
    },

    async getSla({ path }) {
      const kept = await agreements.get(path.slaId);
      const etag = revisionTagOf(kept.revision);
      return { body: presentAgreementRecord(kept), etag };
    },

    async listSlaVersions({ path, query: { limit, cursor } }) {
      const scope = `sla-versions ${path.slaId}`;
      const below = readPosition(cursor, scope, z.int().min(1));
      const { items, hasMore } = await agreements.versions(path.slaId, {
        ...{ limit, below },
      });
      const last = items.at(-1);
      return {
        body: {
          items: items.map(presentAgreementVersion),
          nextCursor: hasMore && last ? writeCursor(scope, last.version) : null,
        },
      };
    },
  };
}

/** Changes of agreements. */
function writing({
  agreements,
}: SlasRoutesParts): OperationHandlers<
  'createSlas' | 'replaceSla' | 'deleteSla'
> {
  return {
    async createSlas({ body, credentials }) {
      const kept = await agreements.create(body.text, callerRefOf(credentials));
      return {
        status: 201,
        body: { items: kept.map(presentAgreementRecord) },
      };
    },

    async replaceSla({ path, body, credentials, ifMatch = '' }) {
      const edit = { id: path.slaId, ifMatch };
      const kept = await agreements.replace(
        edit,
        body.text,
        callerRefOf(credentials),
      );
      const etag = revisionTagOf(kept.revision);
      return { body: presentAgreementRecord(kept), etag };
    },

    async deleteSla({ path, ifMatch = '' }) {
      const kept = await agreements.retire({ id: path.slaId, ifMatch });
      return { body: presentAgreementRecord(kept) };
    },
  };
}
