import type { components } from '@almanac/backstage-plugin-insights-common';

type Schemas = components['schemas'];

/** Filters of a list of blips; a blip matches when it matches each of them, and any of the values of one. */
export interface BlipFilters {
  readonly q?: string;
  readonly quadrant?: readonly string[];
  /** Where topics stand: the decided ring where there is one that the radar has, else the suggested one. */
  readonly ring?: readonly string[];
  /** What is suggested, whatever was decided. */
  readonly suggestedRing?: readonly string[];
  readonly verdict?: readonly Schemas['Verdict'][];
  readonly movement?: readonly Schemas['Movement'][];
  /** Only what moved in a period that begins on this day, `YYYY-MM-DD`, or later. */
  readonly movedSince?: string;
  readonly tag?: string;
  readonly decision?: readonly Schemas['BlipDecisionState'][];
  /** Only these topics, that touch something of the owners that were asked for. */
  readonly owned?: {
    readonly owners: readonly string[];
    readonly topicIds: readonly string[];
  };
}

/** Order of a list of blips. */
export type BlipSort = 'attention' | 'title' | 'change';

/** A page of blips, or word that the caller has it already. */
export type BlipPage =
  | {
      readonly etag: string;
      readonly notModified: false;
      readonly items: readonly Schemas['Blip'][];
      readonly nextCursor: string | null;
      readonly totalCount: number;
      readonly matchingCount: number;
    }
  | { readonly etag: string; readonly notModified: true };

/** All that the rest of the backend may ask of radars. */
export interface RadarsService {
  /** The radars by id, and the faults of files that could not be read. */
  listRadars(): Promise<{
    items: Schemas['Radar'][];
    faults: Schemas['RadarFault'][];
  }>;

  /** @throws Problem `unknown-radar` */
  getRadar(radarId: string): Promise<Schemas['Radar']>;

  /** @throws Problem `unknown-radar`, `invalid-request` for an unknown quadrant or ring, `invalid-cursor` */
  listBlips(
    radarId: string,
    query: BlipFilters & {
      readonly sort: BlipSort;
      readonly limit: number;
      readonly cursor?: string;
      readonly ifNoneMatch?: string;
    },
  ): Promise<BlipPage>;

  /** @throws Problem `unknown-radar`, `unknown-blip` */
  getBlip(radarId: string, topicId: string): Promise<Schemas['BlipDetail']>;

  /** Ids of the topics on a radar. @throws Problem `unknown-radar` */
  topicsOn(radarId: string): Promise<readonly string[]>;

  /**
   * Topics as the first radar of each sees them, what moved last first; those on no radar are left out.
   *
   * @param limit - so many at most
   */
  blipsOfTopics(
    topicIds: readonly string[],
    limit: number,
  ): Promise<ReadonlyMap<string, Schemas['EntityBlip']>>;

  /** Ids of the radars that a topic is on, for the topic's own page. */
  listRadarsOfTopic(topicId: string): Promise<readonly string[]>;

  /** Whether a radar places its blips by the signal; none does before the radars were read. */
  usesSignal(signalId: string): Promise<boolean>;
}
