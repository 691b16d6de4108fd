import { z } from 'zod';
import { wireMetricSchema } from './WireRun';
import { entries, optionalText, wholeNumber } from './wireText';

/** A logged model of MLflow 3, as `logged-models/search` lists it. */
export const wireLoggedModelSchema = z.object({
  info: z.object({
    model_id: z.string().min(1),
    source_run_id: optionalText,
    creation_timestamp_ms: wholeNumber.nullish(),
    status: optionalText,
    status_message: optionalText,
    tags: entries,
  }),
  data: z
    .object({
      metrics: z.array(wireMetricSchema).nullish(),
      params: entries,
    })
    .prefault({}),
});

/** @see wireLoggedModelSchema */
export type WireLoggedModel = z.infer<typeof wireLoggedModelSchema>;
