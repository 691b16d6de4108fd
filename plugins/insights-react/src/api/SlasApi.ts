import type { Tagged } from '@almanac/backstage-plugin-insights-common';
import type { Page, PageRequest, RequestOptions } from './Page';
import type {
  Sla,
  SlaCheck,
  SlaRecord,
  SlaRecords,
  SlaStanding,
  SlaState,
  SloFault,
  SloPromise,
} from './wire';

/** Which agreements are wanted; lists name alternatives. @public */
export interface SlaFilter {
  customer?: string[];
  /** Entity references; the empty text stands for agreements without an owner. */
  owner?: string[];
  /** Names of SLOs. */
  slo?: string[];
  state?: SlaState[];
}

/** A page of agreements with the counts that a list states above itself. @public */
export interface SlaPage extends Page<Sla> {
  /** Template (RFC 6570) of the call whose answer holds the working of an item, with its `id`. */
  workingHref: string;
  totalCount: number;
  matchingCount: number;
}

/** What is to be promised. @public */
export interface SloPromiseQuery {
  /** Of the SLO, from 0. */
  objective?: number;
  /** A ratio; the target of the objective when left out. */
  target?: number;
}

/** What the pages of service level agreements ask of the insights backend. @public */
export interface SlasApi {
  listSlas(
    query?: SlaFilter & PageRequest,
    options?: RequestOptions,
  ): Promise<SlaPage>;
  listSlaFaults(options?: RequestOptions): Promise<{ items: SloFault[] }>;
  getSlaStanding(slaId: string, options?: RequestOptions): Promise<SlaStanding>;
  /** The agreement with the entity tag that a change of it takes. */
  getSla(slaId: string, options?: RequestOptions): Promise<Tagged<SlaRecord>>;
  /** What a text says, and every fault of it, without keeping it. */
  analyseSla(text: string, options?: RequestOptions): Promise<SlaCheck>;
  /** Keeps all agreements of a text, or none. */
  createSlas(text: string): Promise<SlaRecords>;
  /** Begins a new version. `etag` is the one of the agreement that was read; 412 where another came between. */
  replaceSla(slaId: string, text: string, etag: string): Promise<SlaRecord>;
  /** Retires an agreement; 412 where it was changed meanwhile. */
  deleteSla(slaId: string, etag: string): Promise<SlaRecord>;
  getSloPromise(
    sloName: string,
    query?: SloPromiseQuery,
    options?: RequestOptions,
  ): Promise<SloPromise>;
}
