import type {
  CollectedColumn,
  CollectedDataset,
} from '@almanac/backstage-plugin-insights-node';
import { z } from 'zod';
import type { WireDatasetInput } from '../wire/WireRun';
import {
  columnsOf,
  columnsSchema,
  namedTensorSchema,
  readJsonAs,
} from './columnsOf';

const CONTEXT_TAG = 'mlflow.data.context';

/** Contexts are free text; these are the usual ones. */
const ROLES: Readonly<Record<string, CollectedDataset['role']>> = {
  train: 'training',
  training: 'training',
  val: 'validation',
  validate: 'validation',
  validation: 'validation',
  eval: 'evaluation',
  evaluate: 'evaluation',
  evaluation: 'evaluation',
  test: 'evaluation',
  testing: 'evaluation',
};

const tensors = z.union([
  columnsSchema,
  namedTensorSchema.transform(one => [one]),
]);
const schemaSchema = z.object({
  mlflow_colspec: columnsSchema.optional(),
  mlflow_tensorspec: z
    .object({
      features: z.string().transform(text => readJsonAs(tensors, text) ?? []),
    })
    .optional(),
});

const profileSchema = z.object({
  num_rows: z.int().min(0).optional(),
  features_shape: z.array(z.int().min(0)).optional(),
});

const sourceSchema = z.object({
  url: z.string().optional(),
  uri: z.string().optional(),
  path: z.string().optional(),
});

function columnsIn(text: string | undefined): CollectedColumn[] | undefined {
  const schema = readJsonAs(schemaSchema, text);
  const columns = schema?.mlflow_colspec ?? schema?.mlflow_tensorspec?.features;
  return columns && columnsOf(columns);
}

function linkIn({ source, source_type: type }: WireDatasetInput['dataset']) {
  const { url, uri, path } = readJsonAs(sourceSchema, source) ?? {};
  const address = url ?? uri;
  if (address && /^https?:\/\//.test(address)) return address;
  return type === 'hf' && path && /^[\w.-]+(\/[\w.-]+)?$/.test(path)
    ? `https://huggingface.co/datasets/${path}`
    : undefined;
}

/** A data set as the portal keeps it. */
export function datasetOf({
  tags,
  dataset,
}: WireDatasetInput): CollectedDataset {
  const profile = readJsonAs(profileSchema, dataset.profile);
  return {
    name: dataset.name,
    role: ROLES[tags[CONTEXT_TAG]?.trim().toLowerCase() ?? ''] ?? 'unknown',
    digest: dataset.digest,
    link: linkIn(dataset),
    columns: columnsIn(dataset.schema),
    rows: profile?.num_rows ?? profile?.features_shape?.[0],
  };
}
