import { z } from 'zod';
import { wireVersionSchema } from './WireVersion';
import { entries, optionalText, wholeNumber } from './wireText';

const latestSchema = wireVersionSchema.extend({ name: optionalText });

/** A registered model, as `registered-models/search` lists it. */
export const wireModelSchema = z.object({
  name: z.string().min(1),
  creation_timestamp: wholeNumber.nullish(),
  last_updated_timestamp: wholeNumber.nullish(),
  description: optionalText,
  tags: entries,
  // Left out by servers before 2.3.
  aliases: z
    .array(
      z.object({
        alias: z.string().min(1),
        version: z.union([z.string(), z.number()]).transform(String),
      }),
    )
    .nullish(),
  // The latest of each stage; since stages are no more, the latest alone.
  latest_versions: z.array(latestSchema).nullish(),
});

/** @see wireModelSchema */
export type WireModel = z.infer<typeof wireModelSchema>;
