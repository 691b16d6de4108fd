import { z } from 'zod';
import { entries, optionalText, wholeNumber } from './wireText';

/** A version of a model, as `model-versions/search` lists it. */
export const wireVersionSchema = z.object({
  name: z.string().min(1),
  version: z.union([z.string().min(1), z.number()]).transform(String),
  creation_timestamp: wholeNumber.nullish(),
  last_updated_timestamp: wholeNumber.nullish(),
  user_id: optionalText,
  current_stage: optionalText,
  description: optionalText,
  source: optionalText,
  run_id: optionalText,
  status: optionalText,
  status_message: optionalText,
  tags: entries,
});

/** @see wireVersionSchema */
export type WireVersion = z.infer<typeof wireVersionSchema>;
