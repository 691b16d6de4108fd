import type { RootConfigService } from '@backstage/backend-plugin-api';
import { z } from 'zod';

const SERVERS = 'insights.mlflow.servers';
const LEAST_SECRET = 16;

/** What cannot be sent in a header must not reach a message of `fetch`, which would show it. */
const sendable = z
  .string()
  .min(1)
  .regex(/^[\x21-\x7e]+$/, {
    error: 'must hold visible ASCII characters alone',
  });

const scheduleSchema = z.strictObject({
  frequencySeconds: z.int().min(10).max(86_400).default(300),
  timeoutSeconds: z.int().min(10).max(86_400).default(1800),
});

const serverSchema = z
  .strictObject({
    id: z
      .string()
      .max(60)
      .regex(
        /^[a-z0-9]+(-[a-z0-9]+)*$/,
        'must be in kebab case, e.g. "data-science"',
      ),
    title: z.string().min(1).optional(),
    url: z
      .url({ protocol: /^https?$/, error: 'must be an http or https address' })
      .refine(url => !URL.canParse(url) || new URL(url).username === '', {
        error: 'must hold no user; write it as `basic`',
      })
      .refine(url => !/[?#]/.test(url), { error: 'must end with its path' })
      .transform(url => url.replace(/\/+$/, '')),
    token: sendable.optional(),
    basic: z
      .strictObject({
        username: z.string().min(1),
        password: z.string().min(1),
      })
      .optional(),
    webhookSecret: z
      .string()
      .min(LEAST_SECRET, {
        error: `must have at least ${LEAST_SECRET} characters, since anybody may guess it from outside`,
      })
      .optional(),
    schedule: scheduleSchema.prefault({}),
    requestTimeoutSeconds: z.int().min(1).max(600).default(60),
    signatures: z.boolean().default(false),
    artifacts: z.boolean().default(false),
    wholeEveryHours: z.number().min(1).max(8760).default(24),
  })
  .refine(({ token, basic }) => !(token && basic), {
    error: 'has both `token` and `basic`; one is sent',
  });

const settingsSchema = z
  .strictObject({ servers: z.array(serverSchema).default([]) })
  .superRefine(({ servers }, context) => {
    servers.forEach(({ id }, index) => {
      if (servers.findIndex(other => other.id === id) < index) {
        context.addIssue({
          code: 'custom',
          path: ['servers', index, 'id'],
          message: `"${id}" is there twice`,
        });
      }
    });
  });

/** One server, as an operator describes it; see `config.d.ts`. */
export type MlflowSettings = z.infer<typeof serverSchema>;

/**
 * Reads the servers in the configuration.
 *
 * @throws Error that names each setting that is wrong, without its value
 */
export function readMlflowSettings(
  config: RootConfigService,
): MlflowSettings[] {
  const given = config.getOptional('insights.mlflow') ?? {};
  const read = settingsSchema.safeParse(given);
  if (read.success) return read.data.servers;
  const faults = read.error.issues.map(
    ({ path, message }) =>
      `${['insights.mlflow', ...path].join('.')}: ${message}`,
  );
  throw new Error(
    `The configuration of ${SERVERS} is wrong. ${faults.join('; ')}`,
  );
}
