import { z } from 'zod';

/** Neither the name nor the value of a header that cannot be sent may reach a message of `fetch`. */
function canBeSent(headers: Record<string, string>): boolean {
  try {
    return new Headers(headers) !== undefined;
  } catch {
    return false;
  }
}

const webhookSchema = z.strictObject({
  url: z
    .url({ protocol: /^https?$/, error: 'must be an http or https address' })
    .refine(url => !URL.canParse(url) || new URL(url).username === '', {
      error: 'must hold no user; write it as a header `Authorization`',
    }),
  headers: z
    .record(z.string(), z.string())
    .refine(canBeSent, { error: 'hold a name or a value that HTTP forbids' })
    .default({}),
  format: z.enum(['alertmanager', 'webhook']).default('alertmanager'),
  severities: z
    .array(z.enum(['page', 'ticket']))
    .min(1)
    .default(['page', 'ticket']),
  includeExamples: z.boolean().default(false),
});

/** Webhooks that alerts of SLOs are posted to; see `config.d.ts`. */
export const alertWebhookSettings = z
  .array(webhookSchema)
  .default([])
  .superRefine((webhooks, context) => {
    webhooks.forEach(({ url, format }, index) => {
      const first = webhooks.findIndex(
        other => other.url === url && other.format === format,
      );
      if (first < index) {
        context.addIssue({
          code: 'custom',
          path: [index, 'url'],
          message: 'is there twice in this format',
        });
      }
    });
  });
