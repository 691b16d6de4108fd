import { z } from 'zod';

/** A text that may be left out; MLflow gives an empty one, or null, for none. */
export const optionalText = z
  .string()
  .nullish()
  .transform(text => (text === '' || text === null ? undefined : text));

/** Whole numbers of 64 bits, which JSON of protocol buffers may give as text. */
export const wholeNumber = z
  .union([
    z.number(),
    z
      .string()
      .regex(/^-?\d{1,19}$/)
      .transform(Number),
  ])
  .pipe(z.number());

/** Keys and values, as MLflow lists tags and parameters. */
export const entries = z
  .array(z.object({ key: z.string(), value: z.string().nullish() }))
  .nullish()
  .transform(list =>
    Object.fromEntries(
      (list ?? []).map(({ key, value }) => [key, value ?? '']),
    ),
  );
