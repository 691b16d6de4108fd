import { z } from 'zod';
import { wholeNumber } from './wireText';

/** A file or a directory, as `artifacts/list` lists it. */
export const wireFileSchema = z.object({
  path: z.string().min(1),
  is_dir: z.boolean().nullish(),
  // None of a directory, and of some stores none at all.
  file_size: wholeNumber
    .nullish()
    .transform(bytes => (bytes !== null && bytes! >= 0 ? bytes : undefined)),
});
