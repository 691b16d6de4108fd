import { randomUUID } from 'node:crypto';
import type { components } from '@almanac/backstage-plugin-insights-common';
import { z } from 'zod';
import type { Clock } from '../../../platform/Clock';
import { readPosition, writeCursor } from '../../../platform/cursor';
import { Problem } from '../../../platform/Problem';
import { unknownContract } from '../unknownContract';
import { isChangeRule } from '../model/isChangeRule';
import { presentWaiver } from './presentWaiver';
import type { WaiverContent, WaiverSubject } from './Waiver';
import type { WaiverPosition, WaiversStore } from './WaiversStore';

type Schemas = components['schemas'];

/** Nothing is waived for good: a year, and a day of a leap year. */
const LONGEST_DAYS = 366;
const DAY_MILLISECONDS = 86_400_000;

/** Where the ids of rules are. */
const RULES_OF: Readonly<Record<WaiverSubject, string>> = {
  change:
    'Take the ruleId of a change as GET /contracts/{contractRef}/snapshots/{snapshotId}/changes has it, or an id from GET /contract-rules.',
  quality:
    'Take the ruleId of a finding as GET /contracts/{contractRef}/quality/findings has it, or the name of a rule of a ruleset that GET /contract-rulesets lists.',
};

const waiverPosition: z.ZodType<WaiverPosition> = z.tuple([
  ...([z.string(), z.string()] as const),
]);

/** What waiving works with. */
export interface WaiversServiceOptions {
  readonly store: WaiversStore;
  readonly clock: Clock;
  /** Whether an API is known. */
  readonly isKnown: (entityRef: string) => Promise<boolean>;
  /** Whether a ruleset has a rule, or one was told of the API. */
  readonly isQualityRule: (
    entityRef: string,
    ruleId: string,
  ) => Promise<boolean>;
  /** Called after something of an API was waived, or is not any more. */
  readonly onChanged: (entityRef: string) => Promise<void>;
}

/** Says of rules that they need not be kept at a place for a time. */
export class WaiversService {
  readonly #options: WaiversServiceOptions;

  constructor(options: WaiversServiceOptions) {
    this.#options = options;
  }

  /** The latest first. @throws Problem `unknown-contract`, `invalid-cursor` */
  async list(
    contractRef: string,
    asked: {
      readonly limit: number;
      readonly cursor?: string;
      readonly inForce?: boolean;
    },
  ): Promise<Schemas['ContractWaiverPage']> {
    const { store, isKnown } = this.#options;
    const entityRef = contractRef.toLowerCase();
    if (!(await isKnown(entityRef))) throw unknownContract(contractRef);
    const scope = JSON.stringify(['waivers', entityRef, asked.inForce ?? null]);
    const now = this.#now;
    const { items, next } = await store.list(entityRef, {
      limit: asked.limit,
      after: readPosition(asked.cursor, scope, waiverPosition),
      ...(asked.inForce && { inForceAt: now }),
    });
    return {
      items: items.map(waiver => presentWaiver(waiver, now)),
      nextCursor: next ? writeCursor(scope, [...next]) : null,
    };
  }

  /**
   * Waives something of an API; the same once more is no new waiver.
   *
   * @param by - entity reference
   * @throws Problem `unknown-contract`; `invalid-request` for a reason of blanks, for an end that is over or too far off, for
   *   the sentence of what is no change, and for a rule that there is not
   */
  async waive(
    contractRef: string,
    content: WaiverContent,
    by: string,
  ): Promise<{
    readonly waiver: Schemas['ContractWaiver'];
    readonly isNew: boolean;
  }> {
    const { store, onChanged } = this.#options;
    const now = this.#now;
    if (content.subject !== 'change' && content.sentence !== null) {
      throw refused('/sentence', 'Only a change is waived by what it says.');
    }
    const entityRef = contractRef.toLowerCase();
    await this.#demandRule(entityRef, content);
    const kept = await store.keep({
      ...content,
      ...{ id: randomUUID(), entityRef },
      reason: reasonOf(content),
      expiresAt: endOf(content, now),
      ...{ createdBy: by, createdAt: now },
      ...{ withdrawnAt: null, withdrawnBy: null },
    });
    if (!kept) throw unknownContract(contractRef);
    await onChanged(kept.waiver.entityRef);
    return { waiver: presentWaiver(kept.waiver, now), isNew: kept.isNew };
  }

  /**
   * Ends a waiver before its time.
   *
   * @param by - entity reference
   * @throws Problem `not-found`
   */
  async withdraw(
    contractRef: string,
    id: string,
    by: string,
  ): Promise<Schemas['ContractWaiver']> {
    const { store, onChanged } = this.#options;
    const at = this.#now;
    const address = { entityRef: contractRef.toLowerCase(), id };
    const waiver = await store.withdraw(address, { at, by });
    if (!waiver) {
      throw new Problem('not-found', `${contractRef} has no waiver ${id}.`, {
        howToMend: 'Take an id from GET /contracts/{contractRef}/waivers.',
      });
    }
    await onChanged(waiver.entityRef);
    return presentWaiver(waiver, at);
  }

  /** @throws Problem `invalid-request`, as nothing would ever be waived by it */
  async #demandRule(
    entityRef: string,
    { subject, ruleId }: WaiverContent,
  ): Promise<void> {
    const isRule =
      subject === 'change'
        ? isChangeRule(ruleId)
        : await this.#options.isQualityRule(entityRef, ruleId);
    if (isRule) return;
    throw refused('/ruleId', `There is no rule ${ruleId}.`, RULES_OF[subject]);
  }

  get #now(): string {
    return this.#options.clock.now().toISOString();
  }
}

/** @throws Problem `invalid-request` */
function reasonOf({ reason }: WaiverContent): string {
  const said = reason.trim();
  if (said === '') throw refused('/reason', 'It is empty.');
  return said;
}

/** @throws Problem `invalid-request` */
function endOf({ expiresAt }: WaiverContent, now: string): string {
  const end = Date.parse(expiresAt);
  const latest = Date.parse(now) + LONGEST_DAYS * DAY_MILLISECONDS;
  if (Number.isNaN(end)) {
    throw refused('/expiresAt', `"${expiresAt}" is not an instant.`);
  }
  if (end <= Date.parse(now)) {
    throw refused('/expiresAt', `${expiresAt} is over.`);
  }
  if (end > latest) {
    throw refused(
      '/expiresAt',
      `${expiresAt} is more than ${LONGEST_DAYS} days on.`,
    );
  }
  return new Date(end).toISOString();
}

function refused(pointer: string, detail: string, howToMend?: string): Problem {
  return new Problem('invalid-request', `It cannot be waived so: ${detail}`, {
    errors: [{ pointer, detail }],
    howToMend,
  });
}
