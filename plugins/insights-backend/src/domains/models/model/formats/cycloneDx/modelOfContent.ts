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
import { figureText, list, object } from '../jsonParts';
import { hash, referenceType, versionText } from './commonSchema';
import { approachType, energyActivity } from './modelCardSchema';
import { MODEL_TYPE } from './modelIn';
import { isAlgorithmOf16, isReferenceOf16 } from './newIn17';
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
    ...object({
      version: rightOr(versionText, knownOf(details?.version)),
      description: knownOf(details?.overview),
      ...ownerKeys(knownOf(ownership?.owners) ?? []),
      hashes: list(
        knownOf(details?.digests)
          ?.map(({ algorithm, value }) => ({ alg: algorithm, content: value }))
          .filter(
            one => hash.safeParse(one).success && isAlgorithmOf16(one.alg),
          ),
        one => one,
      ),
      licenses: licencesOf(knownOf(ownership?.licences) ?? []),
      externalReferences: list(
        knownOf(details?.references)?.filter(({ url }) => url !== undefined),
        ({ url, kind, comment }) =>
          object({ url, type: kindOf(kind), comment }),
      ),
      tags: list(knownOf(details?.tags), tag => tag),
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
    authors: list(
      owners.filter(({ role }) => role === undefined),
      ({ name, contact }) => object({ name, email: emailIn(contact) }),
    ),
    manufacturer: object({ name: companyAs('manufacturer') }),
    supplier: object({ name: companyAs('supplier') }),
    publisher: companyAs('publisher'),
  };
}

/** An expression of SPDX stands alone: both versions take that. */
function licencesOf(licences: readonly Licence[]): Json | undefined {
  const id = licences.length === 1 ? licences[0].id : undefined;
  return id !== undefined && isExpression(id)
    ? [{ expression: id }]
    : list(licences, licenceOf);
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
      ...object({ text: object({ content: text }), url }),
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
    list(knownOf(details?.[of]), ({ format }) => object({ format }));
  return object({
    modelParameters: object({
      approach: object({ type: approach }),
      task: knownOf(details?.task),
      architectureFamily: knownOf(details?.architectureFamily),
      modelArchitecture: knownOf(details?.architecture),
      datasets: list(datasetsOf(content), datasetOf),
      inputs: ports('inputs'),
      outputs: ports('outputs'),
    }),
    quantitativeAnalysis: analysisOf(content),
    considerations: considerationsOf(content),
  });
}

function datasetOf(data: Dataset): JsonObject {
  const { id, name, description, link, classification, sensitive } = data;
  const said = object({
    name,
    contents: object({ url: link }),
    classification,
    sensitiveData: list(sensitive, item => item),
    description,
  });
  // What has an identifier alone stands elsewhere in the document, or in another place altogether.
  if (!said && id) return { ref: id };
  return { type: 'dataset', name: id ?? '', ...said };
}

function analysisOf({ quantitativeAnalyses }: CardContent) {
  return object({
    performanceMetrics: list(
      knownOf(quantitativeAnalyses?.results),
      ({ metric, value, slice, interval }: EvaluationResult) =>
        object({
          type: metric,
          value: figureText(value),
          slice,
          confidenceInterval: interval && {
            ...object({
              lowerBound: figureText(interval.lower),
              upperBound: figureText(interval.upper),
            }),
          },
        }),
    ),
    graphics: object({
      collection: list(knownOf(quantitativeAnalyses?.graphics), graphicOf),
    }),
  });
}

function graphicOf({ name, image, mediaType }: Graphic) {
  return object({
    name,
    image:
      image === undefined
        ? undefined
        : {
            ...object({ contentType: mediaType }),
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
    list(items, item => item);
  return object({
    users: texts(knownOf(intendedUse?.users)),
    useCases: texts(knownOf(intendedUse?.uses)),
    technicalLimitations: texts(knownOf(caveats?.limitations)),
    performanceTradeoffs: texts(knownOf(caveats?.tradeoffs)),
    ethicalConsiderations: list(
      knownOf(ethicalConsiderations?.risks),
      ({ name, mitigation }) =>
        object({ name, mitigationStrategy: mitigation }),
    ),
    environmentalConsiderations: object({
      energyConsumptions: list(knownOf(environment?.energy), energyOf),
    }),
    fairnessAssessments: list(
      knownOf(ethicalConsiderations?.fairness),
      ({ group, benefits, harms, mitigation }) =>
        object({
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
