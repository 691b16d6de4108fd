import { z } from 'zod';

const text = z.string({ error: 'must be a text' }).optional();
const described = z.array(z.looseObject({ description: text })).optional();
const pairs = z.array(z.looseObject({ key: text, value: text })).optional();

const graphics = z
  .looseObject({
    description: text,
    collection: z.array(z.looseObject({ name: text, image: text })).optional(),
  })
  .optional();

const licence = z
  .looseObject({ identifier: text, custom_text: text })
  .refine(
    ({ identifier, custom_text: own }) =>
      (identifier === undefined) !== (own === undefined),
    'must have either identifier or custom_text',
  );

/**
 * Documents of the Model Card Toolkit. Beyond the first level, keys that are not named are allowed; formats of texts, such as
 * that of a date, are not asked for, as the toolkit's own examples show.
 * Source: schema 0.0.2 of tensorflow/model-card-toolkit, in words of our own.
 */
export const toolkitSchema = z.strictObject({
  schema_version: text,
  model_details: z
    .looseObject({
      name: text,
      overview: text,
      documentation: text,
      owners: z.array(z.looseObject({ name: text, contact: text })).optional(),
      version: z.looseObject({ name: text, date: text, diff: text }).optional(),
      licenses: z.array(licence).optional(),
      references: z.array(z.looseObject({ reference: text })).optional(),
      citations: z
        .array(z.looseObject({ style: text, citation: text }))
        .optional(),
      path: text,
    })
    .optional(),
  model_parameters: z
    .looseObject({
      model_architecture: text,
      data: z
        .array(
          z.looseObject({
            name: text,
            link: text,
            sensitive: z
              .looseObject({ sensitive_data: z.array(z.string()).optional() })
              .optional(),
            graphics,
            description: text,
          }),
        )
        .optional(),
      input_format: text,
      input_format_map: pairs,
      output_format: text,
      output_format_map: pairs,
    })
    .optional(),
  quantitative_analysis: z
    .looseObject({
      performance_metrics: z
        .array(
          z.looseObject({
            type: text,
            value: text,
            slice: text,
            confidence_interval: z
              .looseObject({ lower_bound: text, upper_bound: text })
              .optional(),
          }),
        )
        .optional(),
      graphics,
    })
    .optional(),
  considerations: z
    .looseObject({
      users: described,
      use_cases: described,
      limitations: described,
      tradeoffs: described,
      ethical_considerations: z
        .array(z.looseObject({ name: text, mitigation_strategy: text }))
        .optional(),
    })
    .optional(),
});

/** A right document. */
export type ToolkitDocument = z.infer<typeof toolkitSchema>;
