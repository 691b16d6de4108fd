import type { Page, PageRequest, RequestOptions } from './Page';
import type {
  BlipDecisionAnswer,
  BlipDecisionRequest,
  RingDecision,
} from './wire';

/** A topic on a radar. @public */
export interface BlipKey {
  readonly radarId: string;
  readonly topicId: string;
}

/** A topic on a radar, as it was when somebody decided on it. @public */
export interface DecidedBlip extends BlipKey {
  /** How often something had been decided. */
  readonly revision: number;
}

/** Decisions of people on the rings that are suggested. @public */
export interface RadarDecisionsApi {
  getBlipDecision(
    blip: BlipKey,
    options?: RequestOptions,
  ): Promise<BlipDecisionAnswer>;

  /** Rejects with 412 where somebody else decided meanwhile. */
  decideBlip(
    blip: DecidedBlip,
    request: BlipDecisionRequest,
  ): Promise<BlipDecisionAnswer>;

  /** Rejects as {@link RadarDecisionsApi.decideBlip} does. */
  withdrawBlipDecision(
    blip: DecidedBlip,
    reason: string | undefined,
  ): Promise<BlipDecisionAnswer>;

  /** The latest first. */
  listBlipDecisions(
    blip: BlipKey,
    page?: PageRequest,
    options?: RequestOptions,
  ): Promise<Page<RingDecision>>;
}
