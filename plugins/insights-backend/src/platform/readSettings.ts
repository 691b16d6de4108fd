import type { RootConfigService } from '@backstage/backend-plugin-api';
import { DEFAULT_READ_LIMITS } from '@almanac/openapi-diff';
import { z } from 'zod';
import { alertWebhookSettings } from './alertWebhookSettings';
import { cardUrlSettings } from './cardUrlSettings';
import { gitSettings } from './gitSettings';
import { grpcSettings } from './grpcSettings';
import { DEFAULT_MAX_BODY_BYTES } from './http/readJsonBody';
import { promotionSettings } from './promotionSettings';
import { releasedApiSettings } from './releasedApiSettings';
import { retentionSettings } from './retentionSettings';

/** Above the largest public one. */
const MOST_DEFINITION_CHARACTERS = DEFAULT_READ_LIMITS.maximumLength;

const settingsSchema = z.object({
  exampleData: z.boolean().default(false),
  signals: z.object({ retention: retentionSettings }).prefault({}),
  radars: z.array(z.string().min(1)).default([]),
  slos: z
    .object({
      files: z.array(z.string().min(1)).default([]),
      annotation: z.boolean().default(true),
      alertWebhooks: alertWebhookSettings,
      policies: z.array(z.string().min(1)).default([]),
      backfillDays: z.int().min(1).max(400).default(35),
    })
    .prefault({}),
  slas: z
    .object({ files: z.array(z.string().min(1)).default([]) })
    .prefault({}),
  models: z
    .object({
      files: z.array(z.string().min(1)).default([]),
      annotation: z.boolean().default(true),
      cardUrls: cardUrlSettings,
      profile: z.string().min(1).optional(),
      leadingAliases: z.array(z.string().min(1).max(250)).optional(),
      promotions: promotionSettings,
    })
    .prefault({}),
  contracts: z
    .object({
      keepSnapshots: z.int().min(2).max(10_000).default(200),
      keepGoneDays: z.int().min(1).max(36_500).default(365),
      mostDefinitionCharacters: z
        .int()
        .min(1_000)
        .max(MOST_DEFINITION_CHARACTERS)
        .default(MOST_DEFINITION_CHARACTERS),
      git: gitSettings,
      releases: z.array(releasedApiSettings).max(1_000).default([]),
      // What is wrong with one is told beside it, and the portal starts all the same.
      rulesets: z.array(z.unknown()).max(100).default([]),
    })
    .prefault({}),
  api: z
    .object({
      maxBodyBytes: z.int().min(1024).default(DEFAULT_MAX_BODY_BYTES),
    })
    .prefault({}),
  grpc: grpcSettings,
  collection: z.object({ enabled: z.boolean().default(true) }).prefault({}),
  analysis: z
    .object({
      workers: z.int().min(1).max(64).optional(),
      forecasts: z.enum(['all', 'moving', 'none']).default('moving'),
    })
    .prefault({}),
});

/** What an operator may set; see `config.d.ts`. */
export type Settings = z.infer<typeof settingsSchema>;

/**
 * Reads the `insights` part of the configuration.
 *
 * @throws Error that names each setting that is wrong
 */
export function readSettings(config: RootConfigService): Settings {
  const read = settingsSchema.safeParse(config.getOptional('insights') ?? {});
  if (read.success) return read.data;
  const faults = read.error.issues.map(
    ({ path, message }) => `${['insights', ...path].join('.')}: ${message}`,
  );
  throw new Error(`The configuration is wrong. ${faults.join('; ')}`);
}
