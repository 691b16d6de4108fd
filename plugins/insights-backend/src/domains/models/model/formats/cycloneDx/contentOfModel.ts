import type { CardContent } from '../../card/Card';
import {
  riskTierIn,
  type Dataset,
  type EnergyUse,
  type EvaluationResult,
  type Fairness,
  type Graphic,
  type Licence,
  type Party,
  type Reference,
  type Risk,
} from '../../card/CardValues';
import { compactContent, defined, stated } from '../../card/compact';
import { datasetsByUse } from '../datasetUse';
import { figureOf } from '../figureOf';
import type { Component } from './bomSchema';
import { RISK_TIER_PROPERTY } from './RISK_TIER_PROPERTY';

type ModelCard = NonNullable<Component['modelCard']>;
type Considerations = NonNullable<ModelCard['considerations']>;

/** What a component that is a model says of a card. */
export function contentOfModel(model: Component): CardContent {
  const card = model.modelCard ?? {};
  const parameters = card.modelParameters ?? {};
  return compactContent({
    details: {
      name: stated(model.name),
      overview: stated(model.description),
      version: stated(model.version),
      task: stated(parameters.task),
      approach: stated(parameters.approach?.type),
      architectureFamily: stated(parameters.architectureFamily),
      architecture: stated(parameters.modelArchitecture),
      tags: stated(model.tags),
      inputs: stated(parameters.inputs?.map(defined)),
      outputs: stated(parameters.outputs?.map(defined)),
      digests: stated(
        model.hashes?.map(({ alg, content }) => ({
          algorithm: alg,
          value: content,
        })),
      ),
      references: stated(
        model.externalReferences?.map(({ url, type, comment }) =>
          defined<Reference>({ url, kind: type, comment }),
        ),
      ),
    },
    ownership: {
      owners: stated(ownersOf(model)),
      licences: stated(model.licenses?.map(licenceOf)),
    },
    ...datasetsByUse((parameters.datasets ?? []).map(datasetOf)),
    ...analysesOf(card),
    ...considerationsOf(card.considerations ?? {}, card.properties ?? []),
  });
}

function ownersOf(model: Component): Party[] {
  const { authors = [], manufacturer, supplier, publisher } = model;
  return [
    ...authors.map(({ name, email: contact }) =>
      defined<Party>({ name, contact }),
    ),
    ...companyAs('manufacturer', manufacturer?.name),
    ...companyAs('supplier', supplier?.name),
    ...companyAs('publisher', publisher),
  ];
}

function companyAs(role: Party['role'], name: string | undefined): Party[] {
  return name === undefined ? [] : [{ name, role }];
}

function licenceOf({
  license,
  expression,
}: NonNullable<Component['licenses']>[number]): Licence {
  if (!license) return defined({ id: expression });
  const { id, name, url, text } = license;
  const plain = text?.encoding === undefined ? text?.content : undefined;
  return defined({ id, name, url, text: plain });
}

function datasetOf(
  data: NonNullable<
    NonNullable<ModelCard['modelParameters']>['datasets']
  >[number],
): Dataset {
  return defined({
    id: data.ref,
    name: data.name,
    description: data.description,
    link: data.contents?.url,
    classification: data.classification,
    sensitive: data.sensitiveData,
  });
}

function analysesOf({ quantitativeAnalysis = {} }: ModelCard) {
  const { performanceMetrics, graphics } = quantitativeAnalysis;
  const figure = (text: string | undefined) =>
    text === undefined ? undefined : figureOf(text);
  return {
    quantitativeAnalyses: {
      results: stated(
        performanceMetrics?.map(({ type, value, slice, confidenceInterval }) =>
          defined<EvaluationResult>({
            metric: type,
            value: figure(value),
            slice,
            interval:
              confidenceInterval &&
              defined({
                lower: figure(confidenceInterval.lowerBound),
                upper: figure(confidenceInterval.upperBound),
              }),
          }),
        ),
      ),
      graphics: stated(
        graphics?.collection?.map(({ name, image }) =>
          defined<Graphic>({
            name,
            image: image?.content,
            mediaType: image?.contentType,
          }),
        ),
      ),
    },
  };
}

function considerationsOf(
  given: Considerations,
  properties: NonNullable<ModelCard['properties']>,
) {
  const tier = properties.find(({ name }) => name === RISK_TIER_PROPERTY);
  const energy = given.environmentalConsiderations?.energyConsumptions;
  return {
    intendedUse: { uses: stated(given.useCases), users: stated(given.users) },
    caveats: {
      limitations: stated(given.technicalLimitations),
      tradeoffs: stated(given.performanceTradeoffs),
    },
    ethicalConsiderations: {
      risks: stated(
        given.ethicalConsiderations?.map(
          ({ name, mitigationStrategy: mitigation }) =>
            defined<Risk>({ name, mitigation }),
        ),
      ),
      fairness: stated(
        given.fairnessAssessments?.map(
          ({ groupAtRisk: group, mitigationStrategy: mitigation, ...rest }) =>
            defined<Fairness>({ group, ...rest, mitigation }),
        ),
      ),
      riskTier: stated(riskTierIn(tier?.value)),
    },
    environment: {
      energy: stated(
        energy?.map(({ activity, activityEnergyCost, co2CostEquivalent }) =>
          defined<EnergyUse>({
            activity,
            energyKilowattHours: activityEnergyCost.value,
            carbonTonnes: co2CostEquivalent?.value,
          }),
        ),
      ),
    },
  };
}
