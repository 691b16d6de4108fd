import type {
  Citation,
  Dataset,
  Digest,
  EnergyUse,
  EvaluationResult,
  Fairness,
  Graphic,
  Licence,
  Party,
  Port,
  Reference,
  Risk,
} from '../card/CardValues';

/** What a change is about. */
export type ChangeArea =
  | 'metrics'
  | 'data'
  | 'signature'
  | 'artifact'
  | 'risks'
  | 'text';

/** Area of fields, by pointer; all others are text. */
export const AREAS: Readonly<Record<string, ChangeArea>> = {
  '/quantitativeAnalyses/results': 'metrics',
  '/trainingData/datasets': 'data',
  '/evaluationData/datasets': 'data',
  '/details/inputs': 'signature',
  '/details/outputs': 'signature',
  '/details/digests': 'artifact',
  '/details/version': 'artifact',
  '/details/architecture': 'artifact',
  '/details/baseModels': 'artifact',
  '/ethicalConsiderations/riskTier': 'risks',
  '/ethicalConsiderations/risks': 'risks',
  '/ethicalConsiderations/fairness': 'risks',
  '/ethicalConsiderations/description': 'risks',
  '/caveats/limitations': 'risks',
  '/outOfScopeUse/uses': 'risks',
};

type KeyOf = (item: never, index: number) => string;

/** What items of a list are the same by, so that a change of one is no removal of another. */
export const ITEM_KEYS: Readonly<Record<string, KeyOf>> = {
  '/quantitativeAnalyses/results': (one: EvaluationResult) =>
    words(
      one.metric ?? one.title,
      one.configuration,
      one.slice && `slice ${one.slice}`,
      one.task?.id,
      one.data?.id ?? one.data?.name,
      one.data?.configuration,
      one.data?.split,
    ),
  '/trainingData/datasets': datasetKey,
  '/evaluationData/datasets': datasetKey,
  '/details/inputs': portKey,
  '/details/outputs': portKey,
  '/details/digests': ({ algorithm }: Digest) => words(algorithm),
  '/details/citations': ({ style, text }: Citation) => words(style, text),
  '/quantitativeAnalyses/graphics': ({ name }: Graphic) => words(name),
  '/environment/energy': ({ activity }: EnergyUse) => words(activity),
  '/ethicalConsiderations/risks': ({ name }: Risk) => words(name),
  '/ethicalConsiderations/fairness': ({ group }: Fairness) => words(group),
  '/ownership/owners': ({ name, contact }: Party) => words(name ?? contact),
  '/ownership/licences': ({ id, name, url }: Licence) =>
    words(id ?? name ?? url),
  '/details/references': ({ url }: Reference) => words(url),
};

/** What tells items apart that would be the same, where one of the lists has several such. */
export const TELLING_APART: Readonly<Record<string, KeyOf>> = {
  '/quantitativeAnalyses/results': ({ title }: EvaluationResult) =>
    words(title),
};

function datasetKey({ id, name, link }: Dataset): string {
  return words(id ?? name ?? link);
}

function portKey({ name }: Port, index: number): string {
  return words(name ?? `number ${index + 1}`);
}

function words(...parts: readonly (string | undefined)[]): string {
  return parts.filter(part => part !== undefined).join(', ');
}
