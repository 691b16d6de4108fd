import { z } from 'zod';
import { entries, optionalText, wholeNumber } from './wireText';

/** Numbers that JSON has no sign for come as text. */
const metricValue = z.union([z.number(), z.string().transform(Number)]);

/** A metric, of a run or of a logged model. */
export const wireMetricSchema = z.object({
  key: z.string().min(1),
  value: metricValue.nullish(),
  timestamp: wholeNumber.nullish(),
  step: wholeNumber.nullish(),
  dataset_name: optionalText,
  dataset_digest: optionalText,
  /** Told by logged models alone, whose metrics are of several runs. */
  run_id: optionalText,
});

/** @see wireMetricSchema */
export type WireMetric = z.infer<typeof wireMetricSchema>;

const datasetInputSchema = z.object({
  tags: entries,
  dataset: z.object({
    name: z.string().min(1),
    digest: optionalText,
    source_type: optionalText,
    source: optionalText,
    schema: optionalText,
    profile: optionalText,
  }),
});

/** A data set that went into a run. */
export type WireDatasetInput = z.infer<typeof datasetInputSchema>;

/** A run, as `runs/search` lists it. */
export const wireRunSchema = z.object({
  info: z.object({
    run_id: z.string().min(1),
    experiment_id: optionalText,
    run_name: optionalText,
    status: optionalText,
    artifact_uri: optionalText,
    start_time: wholeNumber.nullish(),
    end_time: wholeNumber.nullish(),
  }),
  data: z
    .object({
      metrics: z.array(wireMetricSchema).nullish(),
      params: entries,
      tags: entries,
    })
    .prefault({}),
  inputs: z
    .object({ dataset_inputs: z.array(datasetInputSchema).nullish() })
    .nullish(),
  // Logged models that it made; of MLflow 3 alone.
  outputs: z
    .object({
      model_outputs: z.array(z.object({ model_id: optionalText })).nullish(),
    })
    .nullish(),
});

/** @see wireRunSchema */
export type WireRun = z.infer<typeof wireRunSchema>;
