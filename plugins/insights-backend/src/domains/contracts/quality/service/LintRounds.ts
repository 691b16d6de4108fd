import type { LoggerService } from '@backstage/backend-plugin-api';
import { asError } from '../../../../platform/asError';
import type { Clock } from '../../../../platform/Clock';
import { Problem } from '../../../../platform/Problem';
import type { ContractFormat } from '../../model/ContractFormat';
import { isWithoutThreads } from '../../../../platform/threads/WorkerThreads';
import type { LintWorkers } from '../lint/LintWorkers';
import type { CoverageResult } from '../model/LintResult';
import type { EffectiveRuleset, Rulesets } from '../rulesets/Rulesets';
import type { DueLint } from '../store/KeptLint';
import type { LintsStore, NewLint } from '../store/LintsStore';
import type { TagsCatalog } from './TagsCatalog';

/** Definitions of an API that are looked at, the latest ones, for the trend. */
const PAST_DEPTH = 20;

/** APIs that rulesets are found for at once. */
const PORTION = 500;

/** A round ends, so that others get their turn; the next one goes on. */
const CURRENT_AT_ONCE = 200;
const PAST_AT_ONCE = 50;

/** A portal that goes back to the rules of yesterday finds what it found then. */
const KEPT_MILLISECONDS = 86_400_000;

/** What could not be looked at may have met a busy machine. */
const RETRY_MILLISECONDS = 86_400_000;

/** Of what nothing could be counted. */
const NOT_COVERED: CoverageResult = {
  parts: {
    ...{ document: 0, operation: 0, path: 0 },
    ...{ channel: 0, component: 0, type: 0 },
  },
  operations: [],
};

/** What the rounds work with. */
export interface LintRoundsOptions {
  readonly store: LintsStore;
  readonly rulesets: Pick<Rulesets, 'effectiveFor' | 'areByTag'>;
  readonly workers: Pick<LintWorkers, 'lint' | 'cover'>;
  /** Left out where the portal has no catalog. */
  readonly tags?: TagsCatalog;
  readonly clock: Clock;
  readonly logger: LoggerService;
}

/** Looks at definitions by the rules that hold for them: what holds now first, then what was before. */
export class LintRounds {
  readonly #options: LintRoundsOptions;
  readonly #stopping = new AbortController();
  /** Rules by digest, of the APIs of the last look. */
  #effective = new Map<string, EffectiveRuleset>();

  constructor(options: LintRoundsOptions) {
    this.#options = options;
  }

  /** Looks at what holds now, until it is ended. @throws Error where the database, the catalog or the threads do not answer */
  async lintCurrent(signal: AbortSignal): Promise<void> {
    await this.#rule();
    await this.#lintDue('current', CURRENT_AT_ONCE, signal);
  }

  /** Looks at what was before, by the rules of the last look, until it is ended. @throws Error where the database or the threads do not answer */
  async lintPast(signal: AbortSignal): Promise<void> {
    await this.#lintDue('past', PAST_AT_ONCE, signal);
    await this.#options.store.dropOutdated(this.#ago(KEPT_MILLISECONDS));
  }

  stop(): void {
    this.#stopping.abort();
  }

  /** Says of each API which rules hold for it. */
  async #rule(): Promise<void> {
    const { store, rulesets, tags } = this.#options;
    const byTag = (await rulesets.areByTag()) && tags;
    const effective = new Map<string, EffectiveRuleset>();
    let after = '';
    for (;;) {
      const contracts = await store.contractsToRule(after, PORTION);
      const known = byTag
        ? await byTag.tagsOf(contracts.map(({ entityRef }) => entityRef))
        : new Map<string, readonly string[]>();
      const changed = new Map<string, string>();
      for (const contract of contracts) {
        const { entityRef, rulesetDigest } = contract;
        const held = await rulesets.effectiveFor({
          ...{ ...contract, tags: known.get(entityRef) ?? [] },
        });
        effective.set(held.digest, held);
        if (held.digest !== rulesetDigest) changed.set(entityRef, held.digest);
      }
      await store.setRulesets(changed);
      after = contracts.at(-1)?.entityRef ?? '';
      if (contracts.length < PORTION) break;
    }
    this.#effective = effective;
  }

  async #lintDue(
    which: 'current' | 'past',
    limit: number,
    signal: AbortSignal,
  ): Promise<void> {
    const all = await this.#options.store.due(which, {
      ...{ depth: PAST_DEPTH, limit },
      failedBefore: this.#ago(RETRY_MILLISECONDS),
    });
    const ending = AbortSignal.any([signal, this.#stopping.signal]);
    const done = new Set<string>();
    for (const due of all) {
      if (ending.aborted) return;
      const key = `${due.digest} ${due.rulesetDigest}`;
      // Two APIs may have the same definition.
      if (!done.has(key)) await this.#lint(due);
      done.add(key);
    }
  }

  #ago(milliseconds: number): string {
    const now = this.#options.clock.now().getTime();
    return new Date(now - milliseconds).toISOString();
  }

  async #lint(due: DueLint): Promise<void> {
    const { store } = this.#options;
    const ruleset = this.#effective.get(due.rulesetDigest);
    const definition = await store.definitionOf(due.digest);
    if (!ruleset || definition === undefined) return;
    const lint = await this.#lookAt(definition, due, ruleset);
    if (lint) await store.keep(lint);
  }

  /** Undefined where the portal stops meanwhile. */
  async #lookAt(
    definition: string,
    { digest, format, entityRef }: DueLint,
    { declared, names, digest: rulesetDigest }: EffectiveRuleset,
  ): Promise<NewLint | undefined> {
    const { workers, clock, logger } = this.#options;
    const about = {
      ...{ digest, rulesetDigest, lintedAt: clock.now().toISOString() },
    };
    try {
      const { findings, operations, ...summary } = await workers.lint({
        ...{ definition, format, rulesets: declared },
      });
      return {
        ...{ ...about, state: 'linted', reason: null, findings, operations },
        summary: { ...summary, rulesets: names },
      };
    } catch (error) {
      if (this.#stopping.signal.aborted) return undefined;
      if (isWithoutThreads(error)) throw error;
      logger.warn(
        `The definition of ${entityRef} could not be looked at by rules`,
        asError(error),
      );
      const { operations, parts } = await this.#cover(definition, format);
      return {
        ...{ ...about, state: 'failed', reason: reasonOf(error) },
        ...{ findings: [], operations },
        summary: { areas: [], rules: [], rulesets: names, parts },
      };
    }
  }

  /** What can be told without rules, or nothing where that fails, too. */
  async #cover(
    definition: string,
    format: ContractFormat,
  ): Promise<CoverageResult> {
    const { workers, logger } = this.#options;
    try {
      return await workers.cover({ definition, format });
    } catch (error) {
      logger.warn('What operations say could not be counted', asError(error));
      return NOT_COVERED;
    }
  }
}

/** As people read it; what a calculator says to callers is of other things. */
function reasonOf(error: unknown): string {
  return error instanceof Problem && error.id === 'calculation-too-long'
    ? 'Rules took longer than they may for one definition, and were given up. Split it into several APIs to have it looked at.'
    : asError(error).message;
}
