import type { CardContent } from '../../card/Card';
import type {
  Dataset,
  EvaluationResult,
  Licence,
  Party,
  Port,
} from '../../card/CardValues';
import { compactContent, defined, stated } from '../../card/compact';
import { datasetsByUse } from '../datasetUse';
import { figureOf } from '../figureOf';
import type { ToolkitDocument } from './toolkitSchema';

type Part<Key extends keyof ToolkitDocument> = NonNullable<
  ToolkitDocument[Key]
>;

/** What a document of the Model Card Toolkit says of a card. */
export function contentOfToolkit(document: ToolkitDocument): CardContent {
  const details = document.model_details ?? {};
  const parameters = document.model_parameters ?? {};
  const analysis = document.quantitative_analysis ?? {};
  const considerations = document.considerations ?? {};
  return compactContent({
    details: {
      name: stated(details.name),
      overview: stated(details.overview),
      description: stated(details.documentation),
      version: stated(details.version?.name),
      releasedOn: stated(details.version?.date),
      changes: stated(details.version?.diff),
      architecture: stated(parameters.model_architecture),
      inputs: stated(
        portsOf(parameters.input_format, parameters.input_format_map),
      ),
      outputs: stated(
        portsOf(parameters.output_format, parameters.output_format_map),
      ),
      path: stated(details.path),
      references: stated(
        details.references?.map(({ reference: url }) => defined({ url })),
      ),
      citations: stated(
        details.citations?.map(({ style, citation }) =>
          defined({ style, text: citation }),
        ),
      ),
    },
    ...ownershipOf(details),
    intendedUse: {
      uses: stated(textsOf(considerations.use_cases)),
      users: stated(textsOf(considerations.users)),
    },
    ...datasetsByUse((parameters.data ?? []).map(datasetOf)),
    quantitativeAnalyses: {
      results: stated(analysis.performance_metrics?.map(resultOf)),
      graphics: stated(
        analysis.graphics?.collection?.map(({ name, image }) =>
          defined({ name, image }),
        ),
      ),
    },
    ethicalConsiderations: {
      risks: stated(
        considerations.ethical_considerations?.map(
          ({ name, mitigation_strategy: mitigation }) =>
            defined({ name, mitigation }),
        ),
      ),
    },
    caveats: {
      limitations: stated(textsOf(considerations.limitations)),
      tradeoffs: stated(textsOf(considerations.tradeoffs)),
    },
  });
}

function ownershipOf({ owners, licenses }: Part<'model_details'>) {
  return {
    ownership: {
      owners: stated(
        owners?.map(({ name, contact }) => defined<Party>({ name, contact })),
      ),
      licences: stated(
        licenses?.map(({ identifier: id, custom_text: text }) =>
          defined<Licence>({ id, text }),
        ),
      ),
    },
  };
}

/** Items without a description say nothing. */
function textsOf(items: Part<'considerations'>['users']): string[] | undefined {
  return items?.flatMap(({ description }) => description ?? []);
}

/** One format for all, or one for each of several. */
function portsOf(
  format: string | undefined,
  each: Part<'model_parameters'>['input_format_map'],
): Port[] {
  return [
    ...(format === undefined ? [] : [{ format }]),
    ...(each ?? []).map(({ key: name = '', value }) =>
      defined<Port>({ name, format: value }),
    ),
  ];
}

function datasetOf({
  name,
  link,
  description,
  sensitive,
}: NonNullable<Part<'model_parameters'>['data']>[number]): Dataset {
  return defined({
    ...{ name, description, link },
    sensitive: sensitive?.sensitive_data,
  });
}

function resultOf({
  type,
  value,
  slice,
  confidence_interval: bounds,
}: NonNullable<
  Part<'quantitative_analysis'>['performance_metrics']
>[number]): EvaluationResult {
  const bound = (text: string | undefined) =>
    text === undefined ? undefined : figureOf(text);
  return defined<EvaluationResult>({
    metric: type,
    value: bound(value),
    slice,
    interval:
      bounds &&
      defined({
        lower: bound(bounds.lower_bound),
        upper: bound(bounds.upper_bound),
      }),
  });
}
