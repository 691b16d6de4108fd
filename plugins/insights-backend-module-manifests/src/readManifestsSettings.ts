import type { RootConfigService } from '@backstage/backend-plugin-api';
import { z } from 'zod';

const KEY = 'insights.manifests';

const IGNORED_FOLDERS = [
  ...['node_modules', 'vendor', 'third_party'],
  ...['testdata', 'fixtures', '__fixtures__'],
];

function isPlain(address: string): boolean {
  if (!URL.canParse(address)) return true;
  const { username, password, search, hash } = new URL(address);
  return username + password + search + hash === '';
}

const repositorySchema = z.strictObject({
  below: z
    .url({ protocol: /^https?$/, error: 'must be an https address' })
    .refine(isPlain, { error: 'must hold no user, query and fragment' })
    .transform(address => address.replace(/\/*$/, '/')),
  username: z.string().min(1).optional(),
  password: z.string().min(1).optional(),
});

/** See `config.d.ts`. */
export const manifestsSettings = z
  .strictObject({
    localDirectories: z.array(z.string().min(1)).default([]),
    repositories: z.array(repositorySchema).default([]),
    executable: z.string().min(1).default('git'),
    workDirectory: z.string().min(1).optional(),
    mostCloneMegabytes: z.int().min(1).max(100_000).default(500),
    mostCloneSeconds: z.int().min(1).max(3_600).default(300),
    mostRepositories: z.int().min(1).max(10_000).default(500),
    mostFiles: z.int().min(1).max(50_000).default(2_000),
    mostManifestMegabytes: z.number().min(0.001).max(16).default(1),
    mostLockfileMegabytes: z.number().min(0.001).max(64).default(8),
    leastRepositories: z.int().min(1).default(2),
    mostTopics: z.int().min(1).max(20_000).default(2_000),
    ignoredFolders: z.array(z.string().min(1)).default(IGNORED_FOLDERS),
    schedule: z
      .strictObject({
        frequencySeconds: z.int().min(60).max(604_800).default(3_600),
        timeoutSeconds: z.int().min(60).max(86_400).default(3_600),
      })
      .prefault({}),
  })
  .prefault({});

/** What is read, from where, and how much of it. */
export type ManifestsSettings = z.infer<typeof manifestsSettings>;

/**
 * Reads the settings in the configuration.
 *
 * @throws Error that names each setting that is wrong, without its value
 */
export function readManifestsSettings(
  config: RootConfigService,
): ManifestsSettings {
  const read = manifestsSettings.safeParse(config.getOptional(KEY));
  if (read.success) return read.data;
  const faults = read.error.issues.map(
    ({ path, message }) => `${[KEY, ...path].join('.')}: ${message}`,
  );
  throw new Error(`The configuration of ${KEY} is wrong. ${faults.join('; ')}`);
}
