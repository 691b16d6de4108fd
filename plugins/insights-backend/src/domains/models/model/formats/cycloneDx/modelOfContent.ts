import type { z } from 'zod';
import type { CardContent } from '../../card/Card';
import type {
  Dataset,
  EnergyUse,
  EvaluationResult,
  Graphic,
  Licence,
  Party,
} from '../../card/CardValues';
import { knownOf } from '../../card/compact';
import type { Json, JsonObject } from '../../json/Json';
import { datasetsOf } from '../datasetUse';
import { figureText, mapList, compactObject } from '../jsonParts';
import { hash, referenceType, versionText } from './commonSchema';
import { approachType, energyActivity } from './modelCardSchema';
import { MODEL_TYPE } from './modelIn';
import { isAlgorithmOf16, isReferenceOf16 } from './newIn17';
import { RISK_TIER_PROPERTY } from './RISK_TIER_PROPERTY';
import { spdxId } from './spdxId';

/** A text, where the format allows it. */
function rightOr(
  allowed: z.ZodType<string | undefined>,
  value: string | undefined,
): string | undefined {
  return allowed.safeParse(value).data;
}

/** The component of a card, without what it has no place for. */
export function modelOfContent(content: CardContent): JsonObject {
  const { details, ownership } = content;
  return {
    type: MODEL_TYPE,
    name: knownOf(details?.name) ?? '',
    ...compactObject({
      version: rightOr(versionText, knownOf(details?.version)),
      description: knownOf(details?.overview),
      ...ownerKeys(knownOf(ownership?.owners) ?? []),
      hashes: mapList(
        knownOf(details?.digests)
          ?.map(({ algorithm, value }) => ({ alg: algorithm, content: value }))
          .filter(
            one => hash.safeParse(one).success && isAlgorithmOf16(one.alg),
          ),
        one => one,
      ),
      licenses: licencesOf(knownOf(ownership?.licences) ?? []),
      externalReferences: mapList(
        knownOf(details?.references)?.filter(({ url }) => url !== undefined),
        ({ url, kind, comment }) =>
          compactObject({ url, type: kindOf(kind), comment }),
      ),
      tags: mapList(knownOf(details?.tags), tag => tag),
      modelCard: modelCardOf(content),
    }),
  };
}

/** Authors are reached by mail alone. */
function emailIn(contact: string | undefined): string | undefined {
  return /^[^\s@]+@[^\s@]+$/.test(contact ?? '') ? contact : undefined;
}

/** Of a reference: what both versions know, or another one. */
function kindOf(kind: string | undefined): string {
  const type = rightOr(referenceType, kind);
  return type !== undefined && isReferenceOf16(type) ? type : 'other';
}

function ownerKeys(owners: readonly Party[]): Record<string, Json | undefined> {
  const companyAs = (role: Party['role']) =>
    owners.find(owner => owner.role === role)?.name;
  return {
    authors: mapList(
      owners.filter(({ role }) => role === undefined),
      ({ name, contact }) => compactObject({ name, email: emailIn(contact) }),
    ),
    manufacturer: compactObject({ name: companyAs('manufacturer') }),
    supplier: compactObject({ name: companyAs('supplier') }),
    publisher: companyAs('publisher'),
  };
}

/** An expression of SPDX stands alone: both versions take that. */
function licencesOf(licences: readonly Licence[]): Json | undefined {
  const id = licences.length === 1 ? licences[0].id : undefined;
  return id !== undefined && isExpression(id)
    ? [{ expression: id }]
    : mapList(licences, licenceOf);
}

function licenceOf({ id, name, url, text }: Licence): JsonObject {
  const known = id === undefined ? undefined : spdxId(id);
  const label: JsonObject =
    known === undefined
      ? { name: name ?? id ?? firstLine(text) }
      : { id: known };
  return {
    license: {
      ...label,
      ...compactObject({ text: compactObject({ content: text }), url }),
    },
  };
}

/** A licence that has a text alone is called by how that begins. */
function firstLine(text: string = ''): string {
  return text.trim().split('\n')[0].slice(0, 100);
}

/** An SPDX expression of several licences. */
function isExpression(id: string): boolean {
  return / (?:AND|OR|WITH) /.test(id);
}

function modelCardOf(content: CardContent): JsonObject | undefined {
  const { details } = content;
  const approach = rightOr(approachType, knownOf(details?.approach));
  const ports = (of: 'inputs' | 'outputs') =>
    mapList(knownOf(details?.[of]), ({ format }) => compactObject({ format }));
  return compactObject({
    modelParameters: compactObject({
      approach: compactObject({ type: approach }),
      task: knownOf(details?.task),
      architectureFamily: knownOf(details?.architectureFamily),
      modelArchitecture: knownOf(details?.architecture),
      datasets: mapList(datasetsOf(content), datasetOf),
      inputs: ports('inputs'),
      outputs: ports('outputs'),
    }),
    quantitativeAnalysis: analysisOf(content),
    considerations: considerationsOf(content),
    properties: mapList(
      knownTiers(content),
      (value): JsonObject => ({ name: RISK_TIER_PROPERTY, value }),
    ),
  });
}

function knownTiers({ ethicalConsiderations }: CardContent) {
  const tier = knownOf(ethicalConsiderations?.riskTier);
  return tier === undefined ? [] : [tier];
}

function datasetOf(data: Dataset): JsonObject {
  const { id, name, description, link, classification, sensitive } = data;
  const said = compactObject({
    name,
    contents: compactObject({ url: link }),
    classification,
    sensitiveData: mapList(sensitive, item => item),
    description,
  });
  // What has an identifier alone stands elsewhere in the document, or in another place altogether.
  if (!said && id) return { ref: id };
  return { type: 'dataset', name: id ?? '', ...said };
}

function analysisOf({ quantitativeAnalyses }: CardContent) {
  return compactObject({
    performanceMetrics: mapList(
      knownOf(quantitativeAnalyses?.results),
      ({ metric, value, slice, interval }: EvaluationResult) =>
        compactObject({
          type: metric,
          value: figureText(value),
          slice,
          confidenceInterval: interval && {
            ...compactObject({
              lowerBound: figureText(interval.lower),
              upperBound: figureText(interval.upper),
            }),
          },
        }),
    ),
    graphics: compactObject({
      collection: mapList(knownOf(quantitativeAnalyses?.graphics), graphicOf),
    }),
  });
}

function graphicOf({ name, image, mediaType }: Graphic) {
  return compactObject({
    name,
    image:
      image === undefined
        ? undefined
        : {
            ...compactObject({ contentType: mediaType }),
            encoding: 'base64',
            content: image,
          },
  });
}

function considerationsOf({
  intendedUse,
  caveats,
  ethicalConsiderations,
  environment,
}: CardContent) {
  const texts = (items: readonly string[] | undefined) =>
    mapList(items, item => item);
  return compactObject({
    users: texts(knownOf(intendedUse?.users)),
    useCases: texts(knownOf(intendedUse?.uses)),
    technicalLimitations: texts(knownOf(caveats?.limitations)),
    performanceTradeoffs: texts(knownOf(caveats?.tradeoffs)),
    ethicalConsiderations: mapList(
      knownOf(ethicalConsiderations?.risks),
      ({ name, mitigation }) =>
        compactObject({ name, mitigationStrategy: mitigation }),
    ),
    environmentalConsiderations: compactObject({
      energyConsumptions: mapList(knownOf(environment?.energy), energyOf),
    }),
    fairnessAssessments: mapList(
      knownOf(ethicalConsiderations?.fairness),
      ({ group, benefits, harms, mitigation }) =>
        compactObject({
          groupAtRisk: group,
          benefits,
          harms,
          mitigationStrategy: mitigation,
        }),
    ),
  });
}

function energyOf(use: EnergyUse): JsonObject {
  const { activity, energyKilowattHours, carbonTonnes } = use;
  return {
    activity: rightOr(energyActivity, activity) ?? 'other',
    energyProviders: [],
    activityEnergyCost: { value: energyKilowattHours, unit: 'kWh' },
    ...(carbonTonnes !== undefined && {
      co2CostEquivalent: { value: carbonTonnes, unit: 'tCO2eq' },
    }),
  };
}
