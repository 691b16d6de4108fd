import type { CardContent } from '../../card/Card';
import {
  riskTierIn,
  type Dataset,
  type EvaluationResult,
  type Licence,
} from '../../card/CardValues';
import { compactContent, defined, knownOf, stated } from '../../card/compact';
import type { JsonObject } from '../../json/Json';
import type { Metadata } from './metadataSchema';
import { isIndexable, modelIndexOf, resultsOf } from './modelIndex';
import { textOf, textsOf } from './textOf';

/** Stands for a licence that the Hub has no identifier of. */
const OTHER_LICENCE = 'other';

/** What front matter says of a card. */
export function contentOfMetadata(metadata: Metadata): CardContent {
  const index = metadata['model-index'] ?? [];
  return compactContent({
    details: {
      // An index has to have a name, also where nobody knows it.
      name: stated(textOf(index[0]?.name) || undefined),
      task: stated(textOf(metadata.pipeline_tag)),
      library: stated(textOf(metadata.library_name)),
      languages: stated(textsOf(metadata.language)),
      tags: stated(textsOf(metadata.tags)),
      baseModels: stated(textsOf(metadata.base_model)),
    },
    ownership: { licences: stated(licencesOf(metadata)) },
    metrics: { names: stated(textsOf(metadata.metrics)) },
    trainingData: {
      datasets: stated(
        textsOf(metadata.datasets)?.map((id): Dataset => ({ id })),
      ),
    },
    quantitativeAnalyses: { results: stated(resultsOf(index)) },
    ethicalConsiderations: {
      riskTier: stated(riskTierIn(metadata.risk_tier)),
    },
  });
}

function licencesOf(metadata: Metadata): Licence[] | undefined {
  const name = textOf(metadata.license_name);
  const url = textOf(metadata.license_link);
  const isOwn = name !== undefined || url !== undefined;
  const ids = textsOf(metadata.license);
  if (!ids) return isOwn ? [defined<Licence>({ name, url })] : undefined;
  return ids.map((id, index) => {
    const own = index === 0 && isOwn ? { name, url } : {};
    return defined<Licence>({
      // With a name of its own, a licence is identified by that.
      id: index === 0 && isOwn && id === OTHER_LICENCE ? undefined : id,
      ...own,
    });
  });
}

/**
 * Front matter of a card, without what it has no key for.
 *
 * @param hasIndex - whether there is a model index also where there is no result for it
 */
export function metadataOf(
  content: CardContent,
  hasIndex: boolean = false,
): JsonObject {
  const { details, ownership, metrics, trainingData } = content;
  const { ethicalConsiderations } = content;
  const results = indexableResults(content);
  const datasets = knownOf(trainingData?.datasets)?.flatMap(
    ({ id, name }) => id ?? name ?? [],
  );
  return defined<JsonObject>({
    ...licenceKeys(knownOf(ownership?.licences) ?? []),
    language: listOrNone(knownOf(details?.languages)),
    library_name: knownOf(details?.library),
    pipeline_tag: knownOf(details?.task),
    tags: listOrNone(knownOf(details?.tags)),
    base_model: listOrNone(knownOf(details?.baseModels)),
    datasets: listOrNone(datasets),
    metrics: listOrNone(knownOf(metrics?.names)),
    risk_tier: knownOf(ethicalConsiderations?.riskTier),
    'model-index':
      results.length === 0 && !hasIndex
        ? undefined
        : modelIndexOf(knownOf(details?.name) ?? '', results),
  });
}

/** Results that front matter can hold. */
export function indexableResults({
  quantitativeAnalyses,
}: CardContent): EvaluationResult[] {
  return (knownOf(quantitativeAnalyses?.results) ?? []).filter(isIndexable);
}

function listOrNone(texts: readonly string[] | undefined) {
  return texts === undefined || texts.length === 0 ? undefined : texts;
}

function licenceKeys(licences: readonly Licence[]) {
  const [first] = licences;
  if (!first) return {};
  const ids = licences.flatMap(({ id }, index) =>
    id === undefined && index > 0 ? [] : [id ?? OTHER_LICENCE],
  );
  return {
    license: ids.length > 1 ? ids : ids[0],
    license_name: first.name,
    license_link: first.url,
  };
}
