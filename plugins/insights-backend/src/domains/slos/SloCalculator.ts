import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Clock } from '../../platform/Clock';
import { digestOf } from '../../platform/digest';
import { Problem } from '../../platform/Problem';
import { definitionsOf } from './model/definition/definitionsOf';
import type { SloDefinition } from './model/definition/SloDefinition';
import { endSecondsOf } from './model/buckets/Buckets';
import { evaluateComposite } from './model/evaluation/evaluateComposite';
import { evaluateObjective } from './model/evaluation/evaluateObjective';
import { evaluationWorking } from './model/evaluation/evaluationWorking';
import type { OpenSloFault } from './model/openslo/OpenSloFault';
import { readOpenSlo } from './model/openslo/readOpenSlo';
import { postedBuckets, type PostedBuckets } from './postedBuckets';
import { presentDefinition } from './presentDefinition';
import { presentEvaluation } from './presentEvaluation';

type Schemas = components['schemas'];

/** Characters that are read in one request: YAML is read at about 200,000 a second, while nothing else is answered. */
const MOST_TEXT = 200_000;

/** Posted data is as old as it is; it is never stale. */
const NEVER_STALE = Infinity;

/** Runs the maths behind the pages on what is posted; keeps nothing. */
export class SloCalculator {
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /**
   * What OpenSLO files say, and everything that is wrong with them.
   *
   * @throws Problem `batch-too-large`
   */
  checkDefinitions({
    files,
  }: Schemas['SloDefinitionRequest']): Schemas['SloDefinitionResult'] {
    const length = files.reduce((sum, { text }) => sum + text.length, 0);
    if (length > MOST_TEXT) {
      throw new Problem(
        'batch-too-large',
        `The files hold ${length} characters together: at most ${MOST_TEXT} are read in one request.`,
      );
    }
    const { documents, faults } = readOpenSlo(files);
    return {
      documents: documents.length,
      definitions: definitionsOf(documents).map(presentDefinition),
      faults: faults.map(fault => ({ ...fault })),
    };
  }

  /**
   * Evaluates one SLO on posted counts.
   *
   * @throws Problem `invalid-request` that points at the faults
   */
  evaluate(request: Schemas['SloRequest']): Schemas['SloResult'] {
    const { definition, warnings } = onlyDefinition(request.definition);
    const inputs = postedBuckets(request.buckets, definition);
    const nowSeconds =
      request.at === undefined
        ? Math.max(...inputs.map(({ buckets }) => endSecondsOf(buckets)))
        : Date.parse(request.at) / 1_000;
    const composite = definition.isComposite
      ? evaluateComposite(
          definition.objectives.map((objective, index) => ({
            objective,
            buckets: inputs[index].buckets,
          })),
          nowSeconds,
        )
      : null;
    return {
      definition: presentDefinition(definition),
      results: definition.objectives.map((_, index) =>
        this.#result(definition, index, inputs[index], nowSeconds),
      ),
      composite,
      warnings: warnings.map(warning => ({ ...warning })),
    };
  }

  #result(
    definition: SloDefinition,
    index: number,
    { buckets, digest }: PostedBuckets,
    nowSeconds: number,
  ): Schemas['SloEvaluation'] {
    const objective = definition.objectives[index];
    const evaluation = evaluateObjective(objective, buckets, {
      nowSeconds,
      staleAfterSeconds: NEVER_STALE,
      lowTraffic: definition.lowTraffic,
    });
    const working = evaluationWorking({
      subject: `Error budget of ${objective.title ?? definition.title}`,
      objective,
      evaluation,
      input: {
        name: 'good and total counts',
        digest,
        observations: buckets.total.filter(Number.isFinite).length,
        source: 'the request',
      },
      definitionVersion: digestOf(JSON.stringify(definition)),
      sliceSeconds: objective.sliceSeconds ?? buckets.stepSeconds,
      computedAt: this.#clock.now().toISOString(),
    });
    return presentEvaluation(objective, evaluation, working);
  }
}

/** The one SLO that a text defines. */
function onlyDefinition(text: string): {
  definition: SloDefinition;
  warnings: readonly OpenSloFault[];
} {
  const { documents, faults } = readOpenSlo([{ file: 'definition', text }]);
  const errors = faults.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    const [{ line, path, detail }] = errors;
    throw new Problem(
      'invalid-request',
      `The definition cannot be used: line ${line ?? '?'}, ${
        path || 'the document'
      } ${detail}.`,
      {
        errors: errors.map(fault => ({
          pointer: '/definition',
          detail: `line ${fault.line ?? '?'}, ${fault.path || 'the document'} ${
            fault.detail
          } (${fault.rule})`,
        })),
        howToMend: errors[0].howToMend,
      },
    );
  }
  const definitions = definitionsOf(documents);
  if (definitions.length !== 1) {
    const detail = `must hold exactly one SLO, not ${definitions.length}`;
    throw new Problem('invalid-request', `The definition ${detail}.`, {
      errors: [{ pointer: '/definition', detail }],
    });
  }
  return { definition: definitions[0], warnings: faults };
}
