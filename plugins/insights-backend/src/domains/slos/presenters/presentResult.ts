import type { components } from '@almanac/backstage-plugin-insights-common';
import { digestOf } from '../../../platform/digest';
import type {
  EvaluableSlo,
  ObjectiveResult,
  SloResult,
} from '../evaluation/SloEvaluator';
import { compositeWorking } from '../model/evaluation/compositeWorking';
import { evaluationWorking } from '../model/evaluation/evaluationWorking';
import { presentComposite } from './presentComposite';
import { presentEvaluation } from './presentEvaluation';

type Schemas = components['schemas'];

/** How the objectives of an SLO stand, with their working, as the API gives it. */
export function presentResult(
  { slo, objectives, composite }: SloResult,
  computedAt: string,
): Pick<Schemas['SloDetail'], 'evaluations' | 'composite'> {
  const { definition } = slo;
  const definitionVersion = versionInWords(slo);
  const inputs = objectives.map(inputOf);
  return {
    evaluations: objectives.map(
      ({ objective, evaluation, counted, state }, index) => {
        const working = evaluationWorking({
          subject: `Error budget of ${objective.title ?? definition.title}`,
          objective,
          evaluation,
          input: inputs[index],
          definitionVersion,
          sliceSeconds: counted.sliceSeconds,
          computedAt,
        });
        return presentEvaluation(objective, { ...evaluation, state }, working);
      },
    ),
    composite:
      composite &&
      presentComposite(
        composite,
        compositeWorking(composite, {
          subject: `Error budget of ${definition.title}`,
          inputs,
          definitionVersion,
          sliceSeconds: objectives[0].counted.sliceSeconds,
          computedAt,
        }),
      ),
  };
}

/** Version of a definition, as workings name it. */
export function versionInWords({ version, digest }: EvaluableSlo): string {
  return `${version} (${digest})`;
}

/** What an objective was evaluated on, for its working. */
export function inputOf({
  series,
  collected,
  counted,
}: Pick<
  ObjectiveResult,
  'series' | 'collected' | 'counted'
>): Schemas['Working']['inputs'][number] {
  const blobs = counted.stretches.flatMap(({ good, total }) => [good, total]);
  return {
    name: series.slices ? 'judged slices' : 'good and total counts',
    digest: digestOf(...blobs),
    observations: counted.stretches.reduce(
      (sum, { total }) => sum + total.filter(Number.isFinite).length,
      0,
    ),
    source: [collected?.source, ...(collected?.queries ?? [])]
      .filter(Boolean)
      .join(': '),
  };
}
