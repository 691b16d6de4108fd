import type { CardSources } from '../model/compose/CardSources';
import { composeModelCard } from '../model/compose/composeModelCard';
import type { ModelFacts, ModelSummary } from '../model/summary/ModelSummary';
import { summariseModel } from '../model/summary/summariseModel';
import type { JudgedVersion } from '../model/verdict';

/*
 * What a worker thread can be asked to do; the module that it loads. Requests and results cross the threads, so they are
 * plain data.
 */

/** A model that is to be summarised. */
export interface Summarising {
  readonly sources: CardSources;
  readonly facts: ModelFacts;
  /** The version that the sources are of, and the leading alias that it holds. */
  readonly judged: JudgedVersion | null;
  /** Id of the leading profile. */
  readonly profile: string;
}

/** What lists show of a model. */
export function summariseSources({
  sources,
  facts,
  ...choices
}: Summarising): ModelSummary {
  return summariseModel(sources, composeModelCard(sources), facts, choices);
}
