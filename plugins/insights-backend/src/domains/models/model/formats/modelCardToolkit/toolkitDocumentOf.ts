import type { CardContent } from '../../card/Card';
import type {
  Dataset,
  EvaluationResult,
  Licence,
  Port,
} from '../../card/CardValues';
import { knownOf } from '../../card/compact';
import type { Json, JsonObject } from '../../json/Json';
import { datasetsOf } from '../datasetUse';
import { figureText, mapList, compactObject } from '../jsonParts';

/** The version that is written. */
export const TOOLKIT_VERSION = '0.0.2';

/** A document of the Model Card Toolkit, without what it has no place for. */
export function toolkitDocumentOf(content: CardContent): JsonObject {
  const { details, quantitativeAnalyses } = content;
  return {
    schema_version: TOOLKIT_VERSION,
    ...compactObject({
      model_details: detailsOf(content),
      model_parameters: compactObject({
        model_architecture: knownOf(details?.architecture),
        data: mapList(datasetsOf(content), datasetOf),
        ...portKeys('input', knownOf(details?.inputs)),
        ...portKeys('output', knownOf(details?.outputs)),
      }),
      quantitative_analysis: compactObject({
        performance_metrics: mapList(
          knownOf(quantitativeAnalyses?.results),
          resultOf,
        ),
        graphics: compactObject({
          collection: mapList(
            knownOf(quantitativeAnalyses?.graphics),
            ({ name, image }) => compactObject({ name, image }),
          ),
        }),
      }),
      considerations: considerationsOf(content),
    }),
  };
}

function detailsOf({ details, ownership }: CardContent) {
  return compactObject({
    name: knownOf(details?.name),
    overview: knownOf(details?.overview),
    documentation: knownOf(details?.description),
    owners: mapList(knownOf(ownership?.owners), ({ name, contact }) =>
      compactObject({ name, contact }),
    ),
    version: compactObject({
      name: knownOf(details?.version),
      date: knownOf(details?.releasedOn),
      diff: knownOf(details?.changes),
    }),
    licenses: mapList(knownOf(ownership?.licences), licenceOf),
    references: mapList(knownOf(details?.references), ({ url }) =>
      compactObject({ reference: url }),
    ),
    citations: mapList(knownOf(details?.citations), ({ style, text }) =>
      compactObject({ style, citation: text }),
    ),
    path: knownOf(details?.path),
  });
}

/** Exactly one of an identifier and a text is allowed. */
function licenceOf({ id, text, name, url }: Licence): JsonObject {
  return id === undefined
    ? { custom_text: text ?? name ?? url ?? '' }
    : { identifier: id };
}

function considerationsOf({
  intendedUse,
  caveats,
  ethicalConsiderations,
}: CardContent) {
  const described = (texts: readonly string[] | undefined) =>
    mapList(texts, description => ({ description }));
  return compactObject({
    users: described(knownOf(intendedUse?.users)),
    use_cases: described(knownOf(intendedUse?.uses)),
    limitations: described(knownOf(caveats?.limitations)),
    tradeoffs: described(knownOf(caveats?.tradeoffs)),
    ethical_considerations: mapList(
      knownOf(ethicalConsiderations?.risks),
      ({ name, mitigation }) =>
        compactObject({ name, mitigation_strategy: mitigation }),
    ),
  });
}

function datasetOf({ id, name, link, description, sensitive }: Dataset) {
  return compactObject({
    name: name ?? id,
    link,
    sensitive: sensitive && { sensitive_data: sensitive },
    description,
  });
}

function resultOf({ metric, value, slice, interval }: EvaluationResult) {
  return compactObject({
    type: metric,
    value: figureText(value),
    slice,
    confidence_interval: interval && {
      ...compactObject({
        lower_bound: figureText(interval.lower),
        upper_bound: figureText(interval.upper),
      }),
    },
  });
}

/** The first without a name is the format of all; others need a name. */
function portKeys(
  side: 'input' | 'output',
  ports: readonly Port[] | undefined,
): Record<string, Json | undefined> {
  const whole = ports?.find(({ name }) => name === undefined);
  const named = ports?.filter(port => port.name !== undefined);
  return {
    [`${side}_format`]: whole?.format,
    [`${side}_format_map`]: mapList(named, ({ name, format }) =>
      compactObject({ key: name, value: format }),
    ),
  };
}
