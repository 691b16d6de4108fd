import type { RootConfigService } from '@backstage/backend-plugin-api';
import { z } from 'zod';

const SOURCES = 'insights.prometheus.sources';

/** Neither the name nor the value of a header that cannot be sent may reach a message of `fetch`. */
function canBeSent(headers: Record<string, string>): boolean {
  try {
    return new Headers(headers) !== undefined;
  } catch {
    return false;
  }
}

const sourceSchema = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be in kebab case, e.g. "eu-west"'),
  url: z
    .url({ protocol: /^https?$/, error: 'must be an http or https address' })
    .refine(url => !URL.canParse(url) || new URL(url).username === '', {
      error: 'must hold no user; write it as a header `Authorization`',
    })
    .refine(url => !/[?#]/.test(url), { error: 'must end with its path' })
    .transform(url => url.replace(/\/+$/, '')),
  title: z.string().min(1).optional(),
  headers: z
    .record(z.string(), z.string())
    .refine(canBeSent, { error: 'hold a name or a value that HTTP forbids' })
    .default({}),
  timeoutSeconds: z.number().min(1).max(600).default(30),
  lateSeconds: z.int().min(0).max(86_400).default(600),
  retentionDays: z.number().positive().optional(),
  maxConcurrency: z.int().min(1).max(32).default(2),
  dialect: z.enum(['promql', 'metricsql']).default('promql'),
});

const settingsSchema = z
  .strictObject({ sources: z.array(sourceSchema).default([]) })
  .superRefine(({ sources }, context) => {
    sources.forEach(({ name }, index) => {
      if (sources.findIndex(other => other.name === name) < index) {
        context.addIssue({
          code: 'custom',
          path: ['sources', index, 'name'],
          message: `"${name}" is there twice`,
        });
      }
    });
  });

/** One server, as an operator describes it; see `config.d.ts`. */
export type PrometheusSettings = z.infer<typeof sourceSchema>;

/**
 * Reads the servers in the configuration.
 *
 * @throws Error that names each setting that is wrong, without its value
 */
export function readPrometheusSettings(
  config: RootConfigService,
): PrometheusSettings[] {
  const given = config.getOptional('insights.prometheus') ?? {};
  const read = settingsSchema.safeParse(given);
  if (read.success) return read.data.sources;
  const faults = read.error.issues.map(
    ({ path, message }) =>
      `${['insights.prometheus', ...path].join('.')}: ${message}`,
  );
  throw new Error(
    `The configuration of ${SOURCES} is wrong. ${faults.join('; ')}`,
  );
}
