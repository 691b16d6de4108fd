import { z } from 'zod';
import {
  attachment,
  contact,
  eitherKey,
  externalReferences,
  listOf,
  organization,
  properties,
  ref,
  text,
} from './commonSchema';

const graphics = z
  .strictObject({
    description: text,
    collection: listOf(
      z.strictObject({ name: text, image: attachment.optional() }),
    ),
  })
  .optional();

const parties = listOf(
  z
    .strictObject({
      organization: organization.optional(),
      contact: contact.optional(),
    })
    .refine(...eitherKey('organization', 'contact')),
);

/** Data beside a component, or that a model learnt from. */
export const componentData = z.strictObject({
  'bom-ref': ref.optional(),
  type: z.enum([
    'source-code',
    'configuration',
    'dataset',
    'definition',
    'other',
  ]),
  name: text,
  contents: z
    .strictObject({ attachment: attachment.optional(), url: text, properties })
    .optional(),
  classification: text,
  sensitiveData: listOf(z.string()),
  graphics,
  description: text,
  governance: z
    .strictObject({ custodians: parties, stewards: parties, owners: parties })
    .optional(),
});

/** Data as such, or the name of data elsewhere in the document. */
const dataset = z
  .strictObject({
    ...componentData.shape,
    type: componentData.shape.type.optional(),
    ref: ref.optional(),
  })
  .refine(
    ({ type, ref: other, ...rest }) =>
      other === undefined
        ? type !== undefined || Object.keys(rest).length === 0
        : type === undefined && Object.keys(rest).length === 0,
    'must have a type, or nothing but a ref',
  );

/** How a model learnt. */
export const approachType = z
  .enum([
    'supervised',
    'unsupervised',
    'reinforcement-learning',
    'semi-supervised',
    'self-supervised',
  ])
  .optional();

/** What energy was used for. */
export const energyActivity = z.enum([
  'design',
  'data-collection',
  'data-preparation',
  'training',
  'fine-tuning',
  'validation',
  'deployment',
  'inference',
  'other',
]);

const measure = <Unit extends string>(unit: Unit) =>
  z.strictObject({ value: z.number(), unit: z.literal(unit) });

const energyUse = z.strictObject({
  activity: energyActivity,
  energyProviders: z.array(
    z.strictObject({
      'bom-ref': ref.optional(),
      description: text,
      organization,
      energySource: z.enum([
        'coal',
        'oil',
        'natural-gas',
        'nuclear',
        'wind',
        'solar',
        'geothermal',
        'hydropower',
        'biofuel',
        'unknown',
        'other',
      ]),
      energyProvided: measure('kWh'),
      externalReferences,
    }),
  ),
  activityEnergyCost: measure('kWh'),
  co2CostEquivalent: measure('tCO2eq').optional(),
  co2CostOffset: measure('tCO2eq').optional(),
  properties,
});

const ports = listOf(z.strictObject({ format: text }));

/** The model card of a component; 1.6 and 1.7 have the same. */
export const modelCardSchema = z.strictObject({
  'bom-ref': ref.optional(),
  modelParameters: z
    .strictObject({
      approach: z
        .strictObject({
          type: approachType,
        })
        .optional(),
      task: text,
      architectureFamily: text,
      modelArchitecture: text,
      datasets: listOf(dataset),
      inputs: ports,
      outputs: ports,
    })
    .optional(),
  quantitativeAnalysis: z
    .strictObject({
      performanceMetrics: listOf(
        z.strictObject({
          type: text,
          value: text,
          slice: text,
          confidenceInterval: z
            .strictObject({ lowerBound: text, upperBound: text })
            .optional(),
        }),
      ),
      graphics,
    })
    .optional(),
  considerations: z
    .strictObject({
      users: listOf(z.string()),
      useCases: listOf(z.string()),
      technicalLimitations: listOf(z.string()),
      performanceTradeoffs: listOf(z.string()),
      ethicalConsiderations: listOf(
        z.strictObject({ name: text, mitigationStrategy: text }),
      ),
      environmentalConsiderations: z
        .strictObject({ energyConsumptions: listOf(energyUse), properties })
        .optional(),
      fairnessAssessments: listOf(
        z.strictObject({
          groupAtRisk: text,
          benefits: text,
          harms: text,
          mitigationStrategy: text,
        }),
      ),
    })
    .optional(),
  properties,
});
