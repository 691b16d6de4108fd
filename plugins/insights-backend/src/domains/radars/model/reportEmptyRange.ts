import type { z } from 'zod';

/** Reports two bounds that no value lies between. */
export function reportEmptyRange(
  { atLeast, atMost }: { readonly atLeast?: number; readonly atMost?: number },
  howToMend: string,
  context: z.RefinementCtx,
): void {
  if (atLeast === undefined || atMost === undefined || atLeast <= atMost)
    return;
  context.addIssue({
    code: 'custom',
    path: ['atMost'],
    message: `is below the atLeast beside it, ${atLeast}: no value is both`,
    params: { howToMend },
  });
}
