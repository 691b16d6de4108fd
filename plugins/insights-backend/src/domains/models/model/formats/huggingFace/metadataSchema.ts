import { z } from 'zod';

const text = z.union([z.string(), z.number(), z.boolean()], {
  error: 'must be a text',
});
const texts = z.union([text, z.array(text)], {
  error: 'must be a text or a list of texts',
});
const required = (what: string) =>
  z.unknown().refine(value => value !== undefined && value !== null, {
    error: `${what} is missing`,
  });

const result = z.looseObject({
  task: z.looseObject({ type: text, name: text.nullish() }),
  dataset: z.looseObject({
    type: text,
    name: text,
    config: text.nullish(),
    split: text.nullish(),
    revision: text.nullish(),
  }),
  metrics: z.array(
    z.looseObject({
      type: text,
      value: required('the value'),
      name: text.nullish(),
      config: text.nullish(),
      verified: z.boolean().nullish(),
    }),
  ),
  source: z
    .looseObject({
      name: text.nullish(),
      url: z.string({
        error: ({ input }) =>
          input === undefined
            ? 'must be given where a source is'
            : 'must be a text',
      }),
    })
    .nullish(),
});

/**
 * Front matter of a model card as the Hub takes it: keys that are not named here are allowed.
 * Source: `modelcard.md` of huggingface/hub-docs, and `repocard_data.py` of huggingface/huggingface_hub.
 */
export const metadataSchema = z.looseObject({
  language: texts.nullish(),
  license: texts.nullish(),
  license_name: text.nullish(),
  license_link: text.nullish(),
  library_name: text.nullish(),
  pipeline_tag: text.nullish(),
  tags: texts.nullish(),
  datasets: texts.nullish(),
  metrics: texts.nullish(),
  base_model: texts.nullish(),
  /** No key of the Hub, which allows others. */
  risk_tier: z.unknown().optional(),
  'model-index': z
    .array(z.looseObject({ name: text, results: z.array(result) }))
    .nullish(),
});

/** Front matter that is right. */
export type Metadata = z.infer<typeof metadataSchema>;

/** One result of a model index. */
export type IndexedResult = z.infer<typeof result>;
