import type { components } from '@almanac/backstage-plugin-insights-common';
import { asError } from '../../../../platform/asError';
import type { Clock } from '../../../../platform/Clock';
import { digestOf } from '../../../../platform/digest';
import { Problem } from '../../../../platform/Problem';
import { CALCULATION_TIMEOUT_SECONDS } from '../../../../platform/threads/calculateWithin';
import type { ContractWorkers } from '../../reading/ContractWorkers';
import { BACKGROUND_SECONDS, type LintWorkers } from '../lint/LintWorkers';
import type { TextToCover } from '../lint/lintWork';
import { countAspects } from '../model/countAspects';
import type { CoverageResult, LintResult } from '../model/LintResult';
import { qualityWorking } from '../model/qualityWorking';
import { scoreQuality } from '../model/scoreQuality';
import { sizeOf } from '../model/sizeOf';
import { LINTED_FORMATS } from '../rulesets/BUILT_IN_RULESETS';
import type { EffectiveRuleset, Rulesets } from '../rulesets/Rulesets';
import {
  presentCoverage,
  presentFinding,
  presentScore,
} from './presentQuality';

type Schemas = components['schemas'];
type Analysis = Schemas['ContractQualityAnalysis'];

/** Kept of what an answer may take for telling its operations, should rules not end. */
const COVER_SECONDS = 3;

/** Operations that are told. */
const MOST_OPERATIONS = 2_000;

const NOTHING = {
  ...{ score: null, rulesets: [], areas: [], rules: [], findings: [] },
  counts: { error: 0, warning: 0, info: 0, hint: 0 },
  ...{ leftOff: 0, operationCount: 0, aspects: [], operations: [] },
  ...{ faults: [], notes: [], working: null },
};

/** The quality of what is posted, by the code behind that of what is kept. */
export class QualityAnalysis {
  readonly #rulesets: Pick<Rulesets, 'named'>;
  readonly #workers: Pick<LintWorkers, 'lint' | 'cover'>;
  readonly #readers: Pick<ContractWorkers, 'compare'>;
  readonly #clock: Clock;

  constructor(parts: {
    readonly rulesets: Pick<Rulesets, 'named'>;
    readonly workers: Pick<LintWorkers, 'lint' | 'cover'>;
    readonly readers: Pick<ContractWorkers, 'compare'>;
    readonly clock: Clock;
  }) {
    this.#rulesets = parts.rulesets;
    this.#workers = parts.workers;
    this.#readers = parts.readers;
    this.#clock = parts.clock;
  }

  /**
   * Rules that do not end while a caller waits are no problem of the request: what can be told without them is.
   *
   * @throws Problem `invalid-request` for an unknown ruleset, `calculation-too-long` for what takes too long to be read
   */
  async analyse({
    definition,
    format = 'openapi',
    rulesets = [],
  }: Schemas['ContractQualityRequest']): Promise<Analysis> {
    const ruleset = await this.#rulesets.named(format, rulesets);
    if (!ruleset) {
      throw new Problem(
        'invalid-request',
        'There is no such ruleset, or it is wrong; see GET /contract-rulesets.',
        { errors: [{ pointer: '/rulesets', detail: 'no usable ruleset' }] },
      );
    }
    if (!LINTED_FORMATS.includes(format)) {
      return {
        ...{ ...NOTHING, state: 'not-linted' },
        reason: `There are no rules for definitions of the format ${format}.`,
      };
    }
    const until =
      this.#nowSeconds + CALCULATION_TIMEOUT_SECONDS - COVER_SECONDS;
    const { after: read } = await this.#readers.compare({
      ...{ before: null, after: { definition, format } },
      since: this.#clock.now().toISOString(),
    });
    if (!read.isReadable) {
      return {
        ...{ ...NOTHING, state: 'failed', faults: [...read.faults] },
        reason: 'The definition cannot be read.',
      };
    }
    const timeoutSeconds = Math.max(1, until - this.#nowSeconds);
    try {
      const result = await this.#workers.lint(
        { definition, format, rulesets: ruleset.declared },
        timeoutSeconds,
      );
      return this.#present(definition, result, ruleset);
    } catch (error) {
      const isTooLong = isTooLongFor(error);
      if (error instanceof Problem && !isTooLong) throw error;
      return {
        ...{ ...NOTHING, state: 'failed', rulesets: [...ruleset.names] },
        reason: isTooLong ? tooLong(definition) : asError(error).message,
        ...(await this.#operationsOf({ definition, format })),
      };
    }
  }

  /** What can be told without rules, as far as time is left for it. */
  async #operationsOf(
    task: TextToCover,
  ): Promise<
    Partial<ReturnType<typeof presentOperations>> & Pick<Analysis, 'notes'>
  > {
    try {
      const found = await this.#workers.cover(task, COVER_SECONDS);
      return { ...presentOperations(found), notes: [] };
    } catch (error) {
      if (!isTooLongFor(error)) throw error;
      return { notes: ['There was no time left to tell its operations.'] };
    }
  }

  get #nowSeconds(): number {
    return this.#clock.now().getTime() / 1_000;
  }

  #present(
    definition: string,
    result: LintResult,
    ruleset: EffectiveRuleset,
  ): Analysis {
    const score = scoreQuality({
      ...result,
      rules: result.rules.map(rule => ({ ...rule, waivedPlaces: 0 })),
    });
    const { counts, areas, rules } = presentScore(score);
    const places = result.rules.reduce((sum, rule) => sum + rule.places, 0);
    return {
      ...{ ...NOTHING, state: 'linted', reason: null, score: score.score },
      ...{ counts, areas, rules, rulesets: [...ruleset.names] },
      findings: result.findings.map(finding => presentFinding(finding)),
      leftOff: places - result.findings.length,
      ...presentOperations(result),
      notes: [...(result.notes ?? [])],
      working: qualityWorking({
        ...{ subject: 'Quality of the posted definition', score },
        definition: { name: 'definition', digest: digestOf(definition) },
        ...{ rulesetDigest: ruleset.digest, rulesets: ruleset.names },
        ...{ parts: result.parts, notes: result.notes },
        computedAt: this.#clock.now().toISOString(),
      }),
    };
  }
}

function presentOperations({ operations }: Pick<CoverageResult, 'operations'>) {
  return {
    operationCount: operations.length,
    aspects: countAspects(operations),
    operations: operations.slice(0, MOST_OPERATIONS).map(presentCoverage),
  };
}

function isTooLongFor(error: unknown): boolean {
  return error instanceof Problem && error.id === 'calculation-too-long';
}

function tooLong(definition: string): string {
  return `It has ${sizeOf(
    definition,
  )}, and rules did not end within the ${CALCULATION_TIMEOUT_SECONDS} s that an answer may take. Publish it, or have the catalog bring it: in the background they have ${
    BACKGROUND_SECONDS / 60
  } min. Or split it into several APIs.`;
}
