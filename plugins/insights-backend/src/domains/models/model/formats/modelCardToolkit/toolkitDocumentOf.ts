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
import { figureText, list, object } from '../jsonParts';

/** The version that is written. */
export const TOOLKIT_VERSION = '0.0.2';

/** A document of the Model Card Toolkit, without what it has no place for. */
export function toolkitDocumentOf(content: CardContent): JsonObject {
  const { details, quantitativeAnalyses } = content;
  return {
    schema_version: TOOLKIT_VERSION,
    ...object({
      model_details: detailsOf(content),
      model_parameters: object({
        model_architecture: knownOf(details?.architecture),
        data: list(datasetsOf(content), datasetOf),
        ...portKeys('input', knownOf(details?.inputs)),
        ...portKeys('output', knownOf(details?.outputs)),
      }),
      quantitative_analysis: object({
        performance_metrics: list(
          knownOf(quantitativeAnalyses?.results),
          resultOf,
        ),
        graphics: object({
          collection: list(
            knownOf(quantitativeAnalyses?.graphics),
            ({ name, image }) => object({ name, image }),
          ),
        }),
      }),
      considerations: considerationsOf(content),
    }),
  };
}

function detailsOf({ details, ownership }: CardContent) {
  return object({
    name: knownOf(details?.name),
    overview: knownOf(details?.overview),
    documentation: knownOf(details?.description),
    owners: list(knownOf(ownership?.owners), ({ name, contact }) =>
      object({ name, contact }),
    ),
    version: object({
      name: knownOf(details?.version),
      date: knownOf(details?.releasedOn),
      diff: knownOf(details?.changes),
    }),
    licenses: list(knownOf(ownership?.licences), licenceOf),
    references: list(knownOf(details?.references), ({ url }) =>
      object({ reference: url }),
    ),
    citations: list(knownOf(details?.citations), ({ style, text }) =>
      object({ style, citation: text }),
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
    list(texts, description => ({ description }));
  return object({
    users: described(knownOf(intendedUse?.users)),
    use_cases: described(knownOf(intendedUse?.uses)),
    limitations: described(knownOf(caveats?.limitations)),
    tradeoffs: described(knownOf(caveats?.tradeoffs)),
    ethical_considerations: list(
      knownOf(ethicalConsiderations?.risks),
      ({ name, mitigation }) =>
        object({ name, mitigation_strategy: mitigation }),
    ),
  });
}

function datasetOf({ id, name, link, description, sensitive }: Dataset) {
  return object({
    name: name ?? id,
    link,
    sensitive: sensitive && { sensitive_data: sensitive },
    description,
  });
}

function resultOf({ metric, value, slice, interval }: EvaluationResult) {
  return object({
    type: metric,
    value: figureText(value),
    slice,
    confidence_interval: interval && {
      ...object({
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
    [`${side}_format_map`]: list(named, ({ name, format }) =>
      object({ key: name, value: format }),
    ),
  };
}
