import { z } from 'zod';

const pattern = z.string().min(1).max(250);

/** Who has to agree before a version of a model holds an alias; see `config.d.ts`. */
export const promotionSettings = z
  .strictObject({
    approval: z
      .array(
        z.strictObject({
          alias: pattern,
          approval: z.enum(['required', 'none']),
        }),
      )
      .default([]),
    fourEyes: z.boolean().default(false),
  })
  .prefault({});
