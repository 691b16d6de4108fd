import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { z } from 'zod';

/** The version of model files that is read. */
const MODEL_API_VERSION = 'almanac.io/v1';
const MODEL_KIND = 'Model';

/** As long as the columns that they are kept in. */
const LONGEST_NAME = 250;
const LONGEST_LINK = 2_000;
const LONGEST_TEXT = 5_000;
const LONGEST_REF = 300;
/** More than anybody would write by hand. */
const MOST_VERSIONS = 1_000;
const MOST_METRICS = 500;
const MOST_SLICES = 500;
const MOST_DATASETS = 100;
const MOST_FILES = 1_000;
const MOST_COLUMNS = 2_000;

const text = (most: number) =>
  z
    .string()
    .trim()
    .min(1, 'must not be empty')
    .max(most, `must have at most ${most} characters`);

const name = text(LONGEST_NAME);

/** A name that is easily written as a number: `3` is the version "3". */
const numberOrName = z
  .union([z.string(), z.number(), z.boolean()])
  .transform(String)
  .pipe(name);

const link = text(LONGEST_LINK).regex(
  /^https?:\/\/\S+$/,
  'must be an address that begins with https:// or http://',
);

/** Gives the instant in UTC; a day stands for its beginning. */
const instant = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/,
    'must be a day, such as 2026-03-01, or an instant with its offset, such as 2026-03-01T08:00:00Z',
  )
  .refine(value => !Number.isNaN(Date.parse(value)), 'must be a real day')
  .transform(value => new Date(value).toISOString());

/** Gives the whole reference; a name alone is that of a group. */
const owner = text(LONGEST_REF)
  .refine(
    value => ownerRefOf(value) !== undefined,
    'must be an entity reference, such as group:default/data',
  )
  .transform(value => ownerRefOf(value) ?? value);

const texts = z
  .record(
    name,
    z
      .union([z.string(), z.number(), z.boolean()])
      .transform(String)
      .pipe(z.string().max(LONGEST_TEXT)),
  )
  .optional();

const list = <Item extends z.ZodType>(item: Item, most: number) =>
  z.array(item).max(most, `must hold at most ${most} of them`).optional();

const figure = {
  value: z.number(),
  lower: z.number().optional(),
  upper: z.number().optional(),
  level: z
    .number()
    .gt(0, 'must be a share, such as 0.95')
    .lt(1, 'must be a share, such as 0.95')
    .optional(),
};

const metric = z.strictObject({
  name,
  ...figure,
  unit: text(50).optional(),
  higherIs: z.enum(['better', 'worse']).optional(),
  dataset: name.optional(),
  standing: z.enum(['verified', 'reported']).optional(),
  at: instant.optional(),
  slices: list(z.strictObject({ slice: name, ...figure }), MOST_SLICES),
});

const column = z.strictObject({
  name: z.string().max(LONGEST_NAME),
  type: name,
  isRequired: z.boolean().optional(),
});

/** What says to be a SHA-256 and is cut is none: nobody could compare it with what they have. */
const isWhole = (digest: string) =>
  !digest.startsWith('sha256:') || /^sha256:[0-9a-f]{64}$/.test(digest);
const CUT = 'is no SHA-256, which has 64 hexadecimal digits';

const dataset = z.strictObject({
  name,
  role: z
    .enum(['training', 'validation', 'evaluation', 'unknown'])
    .default('unknown'),
  digest: name.refine(isWhole, CUT).optional(),
  link: link.optional(),
  rows: z.int().min(0, 'must not be negative').optional(),
  columns: list(column, MOST_COLUMNS),
});

const artifact = z.strictObject({
  path: text(LONGEST_LINK),
  digest: z
    .string()
    .regex(
      /^[a-z0-9-]+:[0-9a-f]+$/,
      'must be an algorithm and a hexadecimal digest, such as sha256:9f86…',
    )
    .refine(isWhole, CUT)
    .optional(),
  bytes: z.int().min(0, 'must not be negative').optional(),
});

const run = z.strictObject({
  id: numberOrName,
  name: name.optional(),
  link: link.optional(),
  startedAt: instant.optional(),
  endedAt: instant.optional(),
  status: text(50).optional(),
});

const version = z.strictObject({
  version: numberOrName,
  description: text(LONGEST_TEXT).optional(),
  createdAt: instant.optional(),
  createdBy: text(LONGEST_REF).optional(),
  status: z.enum(['ready', 'pending', 'failed']).default('ready'),
  statusMessage: text(LONGEST_TEXT).optional(),
  link: link.optional(),
  sourceUri: text(LONGEST_LINK).optional(),
  tags: texts,
  run: run.optional(),
  params: texts,
  metrics: list(metric, MOST_METRICS),
  datasets: list(dataset, MOST_DATASETS),
  artifacts: list(artifact, MOST_FILES),
  signature: z
    .strictObject({
      inputs: z.array(column).max(MOST_COLUMNS).default([]),
      outputs: z.array(column).max(MOST_COLUMNS).default([]),
      params: z.array(column).max(MOST_COLUMNS).optional(),
    })
    .optional(),
  card: text(LONGEST_LINK).optional(),
});

/** A document with one model. */
export const modelFileSchema = z.strictObject({
  apiVersion: z.literal(MODEL_API_VERSION),
  kind: z.literal(MODEL_KIND),
  metadata: z.strictObject({ name }),
  spec: z.strictObject({
    description: text(LONGEST_TEXT).optional(),
    owner: owner.optional(),
    tags: texts,
    link: link.optional(),
    aliases: z.record(name, numberOrName).optional(),
    card: text(LONGEST_LINK).optional(),
    versions: z
      .array(version)
      .max(MOST_VERSIONS, `must hold at most ${MOST_VERSIONS} of them`)
      .default([]),
  }),
});

/** A model as it is written. */
export type ModelFileDocument = z.infer<typeof modelFileSchema>;

/** A version as it is written. */
export type ModelFileVersion = ModelFileDocument['spec']['versions'][number];

function ownerRefOf(value: string): string | undefined {
  try {
    const ref = stringifyEntityRef(
      parseEntityRef(value, {
        defaultKind: 'group',
        defaultNamespace: 'default',
      }),
    );
    return /^[a-z][a-z0-9]*:[\w.-]{1,63}\/[\w.-]{1,63}$/.test(ref)
      ? ref
      : undefined;
  } catch {
    // What the parser refuses is no reference.
    return undefined;
  }
}
