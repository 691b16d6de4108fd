import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Clock } from '../../../platform/Clock';
import { digestOf } from '../../../platform/digest';
import { Problem } from '../../../platform/Problem';
import { endSecondsOf } from '../model/buckets/Buckets';
import { definitionsOf } from '../model/definition/definitionsOf';
import type { SloDefinition } from '../model/definition/SloDefinition';
import { compositeWorking } from '../model/evaluation/compositeWorking';
import { evaluateComposite } from '../model/evaluation/evaluateComposite';
import { countedOf } from '../model/evaluation/Counted';
import { evaluateObjective } from '../model/evaluation/evaluateObjective';
import { evaluationWorking } from '../model/evaluation/evaluationWorking';
import type { LedgerMarker } from '../model/ledger/budgetLedger';
import {
  readOpenSlo,
  readOpenSloFile,
  type OpenSloFile,
} from '../model/openslo/readOpenSlo';
import { checkDefinitions, type KnownSources } from '../definitions';
import { onlyDefinition } from './onlyDefinition';
import { postedBuckets, type PostedBuckets } from './postedBuckets';
import { postedMarkers } from './postedMarkers';
import { presentComposite } from '../presenters/presentComposite';
import { presentDefinition } from '../presenters/presentDefinition';
import { presentEvaluation } from '../presenters/presentEvaluation';

type Schemas = components['schemas'];

/** Characters that are read in one request: YAML is read at about 200,000 a second, while nothing else is answered. */
const MOST_TEXT = 200_000;

/** Posted data is as old as it is; it is never stale. */
const NEVER_STALE = Infinity;

/** What one evaluation of a request goes by. */
interface Posted {
  readonly definition: SloDefinition;
  readonly definitionVersion: string;
  readonly inputs: readonly PostedBuckets[];
  readonly markers: readonly LedgerMarker[];
  readonly nowSeconds: number;
  /** ISO 8601 instant. */
  readonly computedAt: string;
}

/** Runs the maths behind the pages on what is posted; keeps nothing. */
export class SloCalculator {
  readonly #clock: Clock;
  readonly #sources: KnownSources;

  /** @param sources - those of the portal, for who asks what saving would say */
  constructor(clock: Clock, sources: KnownSources) {
    this.#clock = clock;
    this.#sources = sources;
  }

  /**
   * What OpenSLO files say, and everything that is wrong with them.
   *
   * @throws Problem `batch-too-large`
   */
  checkDefinitions({
    files,
    sources,
  }: Schemas['SloDefinitionRequest']): Schemas['SloDefinitionResult'] {
    const length = files.reduce((sum, { text }) => sum + text.length, 0);
    if (length > MOST_TEXT) {
      throw new Problem(
        'batch-too-large',
        `The files hold ${length} characters together: at most ${MOST_TEXT} are read in one request.`,
      );
    }
    if (sources === 'portal') return this.#asSaved(files);
    const { documents, faults } = readOpenSlo(files);
    return {
      documents: documents.length,
      definitions: definitionsOf(documents).map(presentDefinition),
      faults: [...faults],
    };
  }

  #asSaved(files: readonly OpenSloFile[]): Schemas['SloDefinitionResult'] {
    const contents = files.map(file => readOpenSloFile(file));
    const { drafts, faults } = checkDefinitions(contents, this.#sources);
    const documents = new Set(drafts.flatMap(({ draft }) => draft.documents));
    return {
      documents: documents.size,
      definitions: drafts.map(({ draft }) =>
        presentDefinition(draft.definition),
      ),
      faults: [...faults],
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
    const posted: Posted = {
      definition,
      definitionVersion: digestOf(JSON.stringify(definition)),
      inputs,
      markers: postedMarkers(request.markers ?? []),
      nowSeconds:
        request.at === undefined
          ? Math.max(...inputs.map(({ buckets }) => endSecondsOf(buckets)))
          : Date.parse(request.at) / 1_000,
      computedAt: this.#clock.now().toISOString(),
    };
    return {
      definition: presentDefinition(definition),
      results: definition.objectives.map((_, index) => resultOf(posted, index)),
      composite: definition.isComposite ? compositeOf(posted) : null,
      warnings: [...warnings],
    };
  }
}

function resultOf(posted: Posted, index: number): Schemas['SloEvaluation'] {
  const { definition, markers, nowSeconds } = posted;
  const objective = definition.objectives[index];
  const { buckets, input } = posted.inputs[index];
  const counted = countedOf(objective, buckets);
  const evaluation = evaluateObjective(objective, counted, {
    nowSeconds,
    markers,
    staleAfterSeconds: NEVER_STALE,
    lowTraffic: definition.lowTraffic,
    ownAlerts: definition.ownAlerts,
  });
  const working = evaluationWorking({
    subject: `Error budget of ${objective.title ?? definition.title}`,
    objective,
    evaluation,
    input,
    definitionVersion: posted.definitionVersion,
    sliceSeconds: counted.sliceSeconds,
    computedAt: posted.computedAt,
  });
  return presentEvaluation(objective, evaluation, working);
}

function compositeOf(posted: Posted): Schemas['SloComposite'] {
  const { definition, inputs, nowSeconds } = posted;
  const parts = definition.objectives.map((objective, index) => ({
    objective,
    counted: countedOf(objective, inputs[index].buckets),
  }));
  const [{ counted }] = parts;
  const budget = evaluateComposite(parts, nowSeconds);
  const working = compositeWorking(budget, {
    subject: `Error budget of ${definition.title}`,
    inputs: inputs.map(({ input }) => input),
    definitionVersion: posted.definitionVersion,
    sliceSeconds: counted.sliceSeconds,
    computedAt: posted.computedAt,
  });
  return presentComposite(budget, working);
}
