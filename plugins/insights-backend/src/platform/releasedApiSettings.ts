import { z } from 'zod';

/** Where releases keep the definitions of an API as they were, as settings have it. */
export const releasedApiSettings = z.object({
  entityRef: z.string().min(1),
  folder: z.string().min(1),
  extension: z
    .string()
    .regex(/^[a-z0-9]+$/i)
    .default('yaml'),
});

/** One of those. */
export type ReleasedApi = z.infer<typeof releasedApiSettings>;
