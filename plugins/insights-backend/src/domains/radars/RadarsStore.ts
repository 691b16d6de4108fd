import type { components } from '@almanac/backstage-plugin-insights-common';
import type { MadeBlip } from './model/makeBlip';
import type { RadarDefinition } from './model/RadarDefinition';
import type { BlipFilters, BlipSort } from './RadarsService';

type Schemas = components['schemas'];

/** What is known of a radar beside its definition. */
export interface RadarState {
  /** Grows with every change of its blips. */
  readonly revision: number;
  /** ISO 8601 instant. */
  readonly computedAt: string | null;
  /** Last period with a value, `YYYY-MM-DD`. */
  readonly dataAsOf: string | null;
  /** Signal whose first collection is on the radar with all its analyses. */
  readonly filledSignal: string | null;
  readonly blipCount: number;
  readonly movedCount: number;
  /** How many blips each ring is suggested for, by what was decided on them. */
  readonly byRing: readonly RingCount[];
  readonly byQuadrant: ReadonlyMap<string, number>;
}

/** Blips for which one ring is suggested and one was decided. */
export interface RingCount {
  readonly suggested: string;
  /** Null where nothing was decided; the radar may have it no more. */
  readonly decided: string | null;
  readonly count: number;
}

/** Days that tell how decisions stand. */
export interface DecisionDays {
  /** `YYYY-MM-DD` in UTC. */
  readonly today: string;
  /** A decision that was left behind by this day drifts; undefined where none can. */
  readonly driftsIfLeftBy: string | undefined;
}

/** Filters as the store takes them. */
export type StoredBlipFilters = Omit<BlipFilters, 'ring'> & {
  readonly days: DecisionDays;
  readonly standsIn?: {
    /** Any of these. */
    readonly rings: readonly string[];
    /** All that the radar has: a decision on another counts for nothing. */
    readonly known: readonly string[];
  };
};

/** How many blips of a radar stand how to what was decided. */
export type DecisionCounts = Readonly<
  Record<Schemas['BlipDecisionState'], number>
>;

/** Place in a list of blips: the sort keys of the last one of the page before. */
export type BlipPosition = readonly (string | number)[];

/** What a refresh found. */
export interface RadarChanges {
  readonly made: readonly {
    readonly made: MadeBlip;
    readonly inputDigest: string;
  }[];
  /** Topics that are on the radar no more. */
  readonly removed: readonly string[];
  readonly computedAt: string;
  readonly dataAsOf: string | null;
}

/** A blip, and the radar that it is on. */
export interface BlipOnRadar {
  readonly radarId: string;
  readonly blip: Schemas['Blip'];
}

/** Radars and their blips, kept. */
export interface RadarsStore {
  /** Remembers a definition that could be read, as the last good one of its file. */
  keepDefinition(
    definition: RadarDefinition,
    source: { file: string; yaml: string },
  ): Promise<void>;

  /** YAML of the last definition of each file that could be read, by the file. */
  goodFiles(): Promise<ReadonlyMap<string, string>>;

  state(radarId: string): Promise<RadarState>;

  /** The states of some radars, in as many statements as that of one takes. */
  states(radarIds: readonly string[]): Promise<ReadonlyMap<string, RadarState>>;

  /** Revision, which grows with every change of the radar's blips and decisions and is 0 before the first, and the data's day. */
  mark(radarId: string): Promise<Pick<RadarState, 'revision' | 'dataAsOf'>>;

  /** Signal that the radar is filled with, as in {@link RadarState}. */
  filledSignal(radarId: string): Promise<string | null>;

  /** Remembers that the first collection of a signal is on the radar with all its analyses. */
  rememberFilled(radarId: string, signalId: string): Promise<void>;

  /** Digest of what each blip was made of, by topic. */
  inputDigests(radarId: string): Promise<ReadonlyMap<string, string>>;

  /** Writes the changes of a refresh, all or nothing. */
  save(radarId: string, changes: RadarChanges): Promise<void>;

  /** Takes away the blips in quadrants and rings that a radar has no more: pages could draw them nowhere. */
  dropPlaceless(
    definition: Pick<RadarDefinition, 'id' | 'quadrants' | 'rings'>,
  ): Promise<void>;

  listBlips(
    radarId: string,
    query: StoredBlipFilters & {
      readonly sort: BlipSort;
      readonly limit: number;
      readonly after?: BlipPosition;
    },
  ): Promise<{
    items: readonly Schemas['Blip'][];
    next: BlipPosition | undefined;
  }>;

  countBlips(radarId: string, filters: StoredBlipFilters): Promise<number>;

  /** Of some radars, each by its own days, in one statement. */
  countDecisions(
    days: ReadonlyMap<string, DecisionDays>,
  ): Promise<ReadonlyMap<string, DecisionCounts>>;

  getBlip(
    radarId: string,
    topicId: string,
  ): Promise<Schemas['BlipDetail'] | undefined>;

  /** Id of the ring that is suggested for a topic; null where no signal measures it, undefined where it is not on the radar. */
  suggestedRing(
    radarId: string,
    topicId: string,
  ): Promise<string | null | undefined>;

  /** Ids of the topics on a radar. */
  topicsOn(radarId: string): Promise<readonly string[]>;

  /** Where topics are, radars in the order of their ids. */
  blipsOfTopics(topicIds: readonly string[]): Promise<readonly BlipOnRadar[]>;

  /** Ids of the radars that a topic is on. */
  radarsOfTopic(topicId: string): Promise<readonly string[]>;
}
