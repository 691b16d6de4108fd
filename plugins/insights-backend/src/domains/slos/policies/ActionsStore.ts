import type { Page } from '../../signals';
import type { ActionStanding, ActionState } from '../model/policy/PolicyAction';
import type { ActionNews } from './ActionNotifier';
import type { ActionEvent, KeptAction } from './KeptAction';

/** Filters of a list of actions; one matches when it matches each of them, and any of the values of one. */
export interface ActionFilters {
  readonly state?: readonly (ActionState | 'overdue')[];
  /** Entity references. */
  readonly owner?: readonly string[];
  readonly slo?: readonly string[];
  readonly policy?: readonly string[];
  /** Leaves out what was closed before; seconds since 1970. */
  readonly closedAfterSeconds?: number;
}

/** Place in a list of actions: urgency and id of the last one of the page before. */
export type ActionPosition = readonly [urgency: number, id: string];

/** A change of an action that is kept, if nobody else changed it meanwhile. */
export interface ActionWrite {
  /** As it was read. */
  readonly action: KeptAction;
  readonly standing: ActionStanding;
  readonly event: ActionEvent;
}

/** An action that is to be somebody else's. */
export interface Handover {
  /** As it was read. */
  readonly action: KeptAction;
  /** Entity references. */
  readonly owner: string | null;
  readonly entityRef: string | null;
}

/** Keeps actions, and all that happened to them. */
export interface ActionsStore {
  /** Actions of some SLOs that are not cleared. */
  live(slos: readonly string[]): Promise<readonly KeptAction[]>;

  /** Whether any action is not cleared. */
  hasLive(): Promise<boolean>;

  /** Actions that are not cleared, of SLOs that are gone; by id. */
  liveOfGone(limit: number, afterId?: string): Promise<readonly KeptAction[]>;

  /** Keeps new actions, unless a rule has one already. */
  open(actions: readonly KeptAction[]): Promise<void>;

  /** Writes what evaluations changed; what somebody changed meanwhile stays as they left it. */
  change(writes: readonly ActionWrite[]): Promise<void>;

  /** Gives actions to other owners, who are told of those that are open; what is closed meanwhile stays as it is. */
  handOver(handovers: readonly Handover[]): Promise<void>;

  /** Writes what somebody decided. @returns false where the action has changed meanwhile */
  decide(write: ActionWrite): Promise<boolean>;

  get(id: string): Promise<KeptAction | undefined>;

  /** The oldest first. */
  events(id: string): Promise<readonly ActionEvent[]>;

  /** The most urgent first. */
  list(
    query: ActionFilters & {
      readonly nowSeconds: number;
      readonly limit: number;
      readonly after?: ActionPosition;
    },
  ): Promise<Page<KeptAction, ActionPosition>>;

  /** What owners are yet to be told, of actions that have one; that an action is overdue once only. */
  untold(nowSeconds: number, limit: number): Promise<readonly ActionNews[]>;

  /** Remembers what owners were told. */
  told(news: readonly ActionNews[]): Promise<void>;

  /** Drops actions that were cleared before a moment with their events, so many at most. @returns how many there were */
  dropOld(beforeSeconds: number, limit: number): Promise<number>;
}
