import type { components } from '@almanac/backstage-plugin-insights-common';
import { z } from 'zod';
import type { Clock } from '../../../platform/Clock';
import { readPosition, writeCursor } from '../../../platform/cursor';
import { allowsEdit } from '../../../platform/entityTag';
import type { RadarDefinition } from '../model/RadarDefinition';
import {
  decidedMeanwhile,
  movedMeanwhile,
  nothingBehind,
  nothingDecided,
} from './decisionProblems';
import { readDecision, type DecisionContent } from './readDecision';
import type { DecidedThing, RingDecision } from './RingDecision';
import type { RingDecisionsStore } from './RingDecisionsStore';

type Schemas = components['schemas'];

/** What a decision is made on. */
export interface DecisionEvidence {
  /** Id of the suggested ring; null where no signal measures the topic, undefined where it is on the radar no more. */
  readonly suggestedRing: string | null | undefined;
  /** First day of the last period that is known. */
  readonly evidenceUntil: string | null;
}

/** What deciding works with. */
export interface DecisionsServiceParts {
  readonly store: RingDecisionsStore;
  readonly clock: Clock;
  /** @throws Problem `unknown-radar` */
  readonly definitionOf: (radarId: string) => Promise<RadarDefinition>;
  readonly evidenceOf: (thing: DecidedThing) => Promise<DecisionEvidence>;
  readonly unknownBlip: (thing: DecidedThing) => Error;
  /** Draws what people alone place where it was decided to be. */
  readonly onDecided: (radarId: string) => Promise<void>;
}

/** Who decides, and on what. */
export interface DecidedBy {
  /** The `If-Match` header. */
  readonly ifMatch: string;
  /** Entity reference. */
  readonly by: string;
}

const position = z.int().min(1);

/** Decides on the rings of topics, and remembers it for good. */
export class DecisionsService {
  readonly #parts: DecisionsServiceParts;

  constructor(parts: DecisionsServiceParts) {
    this.#parts = parts;
  }

  /** @throws Problem `unknown-radar`, `unknown-blip` for a topic that is not there and on which nothing was ever decided */
  async get(thing: DecidedThing): Promise<Schemas['BlipDecisionAnswer']> {
    return answerOf(thing, await this.#lastOf(thing));
  }

  /** The latest first. @throws Problem as {@link get} does, and `invalid-cursor` */
  async list(
    thing: DecidedThing,
    asked: { readonly limit: number; readonly cursor?: string },
  ): Promise<Schemas['RingDecisionPage']> {
    await this.#lastOf(thing);
    const scope = JSON.stringify(['decisions', thing.radarId, thing.topicId]);
    const { items, next } = await this.#parts.store.list(thing, {
      limit: asked.limit,
      after: readPosition(asked.cursor, scope, position),
    });
    return {
      items: [...items],
      nextCursor: next === undefined ? null : writeCursor(scope, next),
    };
  }

  /**
   * Accepts what is suggested, or overrides it. What the same person said already, of the same suggestion, stays as it is.
   *
   * @throws Problem `unknown-radar`, `unknown-blip`, `invalid-request`; `conflict` where what is accepted is not suggested
   * any more, or the suggestion changes while it is decided; `precondition-failed` where the last decision is not the one that `ifMatch` names
   */
  async decide(
    thing: DecidedThing,
    body: Schemas['BlipDecisionRequest'],
    { ifMatch, by }: DecidedBy,
  ): Promise<Schemas['BlipDecisionAnswer']> {
    const { store, clock, definitionOf, evidenceOf } = this.#parts;
    const definition = await definitionOf(thing.radarId);
    const { suggestedRing, evidenceUntil } = await evidenceOf(thing);
    if (suggestedRing === undefined) throw this.#parts.unknownBlip(thing);
    const now = clock.now();
    const content = readDecision(body, definition, suggestedRing, now);
    const last = await store.last(thing);
    if (last && saysTheSame(last, content, suggestedRing, by)) {
      return answerOf(thing, last);
    }
    return this.#add(thing, ifMatch, {
      ...content,
      ...{ suggestedRing, evidenceUntil, by, at: now.toISOString() },
      importedFrom: null,
      importedAt: null,
      definitionVersion: definition.version,
    });
  }

  /**
   * Takes back what was decided.
   *
   * @throws Problem `unknown-radar`; `unknown-blip`; `not-found` where nothing stands; `conflict` where nothing is suggested
   * that could stand instead; `precondition-failed` as {@link decide}
   */
  async withdraw(
    thing: DecidedThing,
    reason: string | null,
    { ifMatch, by }: DecidedBy,
  ): Promise<Schemas['BlipDecisionAnswer']> {
    const { clock, definitionOf, evidenceOf } = this.#parts;
    const definition = await definitionOf(thing.radarId);
    const last = await this.#lastOf(thing);
    if (!last || last.kind === 'withdraw') throw nothingDecided();
    const { suggestedRing = '', evidenceUntil } = await evidenceOf(thing);
    if (suggestedRing === null) throw nothingBehind();
    return this.#add(thing, ifMatch, {
      ...{ kind: 'withdraw', ring: null, reason, reviewOn: null },
      ...{ suggestedRing: suggestedRing || null, evidenceUntil, by },
      ...{
        at: clock.now().toISOString(),
        importedFrom: null,
        importedAt: null,
      },
      definitionVersion: definition.version,
    });
  }

  async #add(
    thing: DecidedThing,
    ifMatch: string,
    draft: Parameters<RingDecisionsStore['add']>[1],
  ): Promise<Schemas['BlipDecisionAnswer']> {
    const { store } = this.#parts;
    const added = await store.add(thing, draft, (last, suggested) => {
      if (!allowsEdit(ifMatch, last?.number ?? 0)) return false;
      // A decision says something of a suggestion; taking one back does not.
      if (draft.kind !== 'withdraw') this.#mustBeOf(thing, draft, suggested);
      return true;
    });
    if (!added) throw decidedMeanwhile(await store.last(thing));
    if (draft.suggestedRing === null) {
      await this.#parts.onDecided(thing.radarId);
    }
    return answerOf(thing, added);
  }

  /** @throws Problem `unknown-blip`, `conflict` */
  #mustBeOf(
    thing: DecidedThing,
    { suggestedRing }: Pick<RingDecision, 'suggestedRing'>,
    suggested: string | null | undefined,
  ): void {
    if (suggested === undefined) throw this.#parts.unknownBlip(thing);
    if (suggested !== suggestedRing) {
      throw movedMeanwhile(suggestedRing, suggested);
    }
  }

  async #lastOf(thing: DecidedThing): Promise<RingDecision | undefined> {
    const { store, definitionOf, evidenceOf, unknownBlip } = this.#parts;
    await definitionOf(thing.radarId);
    const last = await store.last(thing);
    if (last) return last;
    const { suggestedRing } = await evidenceOf(thing);
    if (suggestedRing === undefined) throw unknownBlip(thing);
    return undefined;
  }
}

/** Once the suggestion is another one, the same words say something new: that they hold against that one, too. */
function saysTheSame(
  last: RingDecision,
  { kind, ring, reason, reviewOn }: DecisionContent,
  suggestedRing: string | null,
  by: string,
): boolean {
  return (
    last.suggestedRing === suggestedRing &&
    last.by === by &&
    last.kind === kind &&
    last.ring === ring &&
    last.reason === reason &&
    last.reviewOn === reviewOn
  );
}

function answerOf(
  thing: DecidedThing,
  last: RingDecision | undefined,
): Schemas['BlipDecisionAnswer'] {
  return {
    ...thing,
    revision: last?.number ?? 0,
    decision: last && last.kind !== 'withdraw' ? last : null,
  };
}
