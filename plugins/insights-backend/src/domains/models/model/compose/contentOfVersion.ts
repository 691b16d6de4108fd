import { formatCount } from '@almanac/backstage-plugin-insights-common';
import type { CardContent } from '../card/Card';
import type {
  Dataset,
  Digest,
  EvaluationResult,
  Port,
  Reference,
} from '../card/CardValues';
import { compactContent, defined, stated } from '../card/compact';
import { datasetsByUse } from '../formats/datasetUse';
import type { MetricRecord, VersionRecord } from '../record/VersionRecord';
import type { KeptVersion } from './CardSources';

type DatasetRecord = NonNullable<VersionRecord['datasets']>[number];
type ColumnRecord = NonNullable<VersionRecord['signature']>['inputs'][number];

/** Parameters, columns and files that are named; who wants all of them finds them in the registry. */
const MOST_LISTED = 200;

/** Names of algorithms as CycloneDX writes them. */
const ALGORITHMS: Readonly<Record<string, string>> = {
  md5: 'MD5',
  sha1: 'SHA-1',
  sha256: 'SHA-256',
  sha384: 'SHA-384',
  sha512: 'SHA-512',
};

/**
 * What a registry recorded of a version, without what people wrote there.
 *
 * @param registryTitle - which the results are said to be of
 */
export function contentOfVersion(
  { version, createdAt, record }: KeptVersion,
  registryTitle: string,
): CardContent {
  const { signature, run, link } = record;
  const data = datasetsOf(record.datasets ?? []);
  const source = defined<NonNullable<EvaluationResult['source']>>({
    name: registryTitle,
    url: run?.link ?? link,
  });
  return compactContent({
    details: {
      version: stated(version),
      releasedOn: stated(createdAt?.slice(0, 10)),
      inputs: stated(signature?.inputs.map(portOf)),
      outputs: stated(signature?.outputs.map(portOf)),
      path: stated(record.sourceUri || undefined),
      digests: stated(digestsOf(record)),
      references: stated(referencesOf(record, registryTitle)),
    },
    ...data,
    trainingData: { ...data.trainingData, procedure: stated(procedureOf(run)) },
    quantitativeAnalyses: {
      results: stated(
        record.metrics.map(metric => ({
          ...resultOf(metric, record.datasets ?? []),
          source,
        })),
      ),
    },
  });
}

function portOf({ name, type, isRequired }: ColumnRecord): Port {
  const format = isRequired === false ? `${type}, optional` : type;
  return defined({ name: name || undefined, format });
}

function digestsOf({ artifacts = [] }: VersionRecord): Digest[] {
  const digests = [...artifacts]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .flatMap(({ digest }): Digest[] => {
      const [, algorithm, value] = /^([^:]+):(.+)$/.exec(digest ?? '') ?? [];
      if (value === undefined) return [];
      const plain = algorithm.replace(/[-_]/g, '').toLowerCase();
      return [{ algorithm: ALGORITHMS[plain] ?? algorithm, value }];
    });
  return digests.slice(0, MOST_LISTED);
}

function referencesOf(
  { link, run }: VersionRecord,
  registryTitle: string,
): Reference[] {
  return [
    ...(link ? [{ url: link, comment: `In ${registryTitle}` }] : []),
    ...(run?.link
      ? [{ url: run.link, comment: `Run ${run.name ?? run.id}` }]
      : []),
  ];
}

/** By what they are for; where the registry does not say, by their names. */
function datasetsOf(records: readonly DatasetRecord[]) {
  const guessed = datasetsByUse(
    records.filter(({ role }) => role === 'unknown').map(datasetOf),
  );
  const valueOf = (use: 'trainingData' | 'evaluationData') => {
    const { datasets } = guessed[use];
    return datasets?.kind === 'known' ? datasets.value : [];
  };
  const withRole = (...roles: readonly DatasetRecord['role'][]) =>
    records.filter(({ role }) => roles.includes(role)).map(datasetOf);
  return {
    trainingData: {
      datasets: stated([...withRole('training'), ...valueOf('trainingData')]),
    },
    evaluationData: {
      datasets: stated([
        ...withRole('validation', 'evaluation'),
        ...valueOf('evaluationData'),
      ]),
    },
  };
}

function datasetOf(record: DatasetRecord): Dataset {
  const { name, digest, link, columns = [], rows } = record;
  const named = columns
    .slice(0, MOST_LISTED)
    .map(column => `${column.name} (${column.type})`);
  const facts = [
    ...(rows === undefined ? [] : [`${formatCount(rows)} rows`]),
    ...(named.length === 0 ? [] : [`columns ${named.join(', ')}`]),
  ];
  const description = facts.join('; ') || undefined;
  return defined({ name, description, link, revision: digest });
}

function procedureOf(run: VersionRecord['run']): string | undefined {
  const params = Object.entries(run?.params ?? {}).sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  if (!run || params.length === 0) return undefined;
  const more = params.length - MOST_LISTED;
  return [
    `Parameters of the run ${run.name ?? run.id}:`,
    '',
    ...params
      .slice(0, MOST_LISTED)
      .map(([name, value]) => `- ${name}: ${value}`),
    ...(more > 0 ? [`- ${more} more`] : []),
  ].join('\n');
}

/** A metric with the data that it was measured on. That it was recorded, and not reported, leaves open who vouches for it. */
function resultOf(
  metric: MetricRecord,
  datasets: readonly DatasetRecord[],
): EvaluationResult {
  const { name, value, slice, lower, upper, unit } = metric;
  const { higherIs, dataset, standing } = metric;
  const revision = datasets.find(one => one.name === dataset)?.digest;
  return defined<EvaluationResult>({
    metric: name,
    title: unit === undefined ? undefined : `${name} (${unit})`,
    value,
    slice,
    interval:
      lower === undefined && upper === undefined
        ? undefined
        : defined<NonNullable<EvaluationResult['interval']>>({ lower, upper }),
    higherIs,
    data:
      dataset === undefined
        ? undefined
        : defined<NonNullable<EvaluationResult['data']>>({
            name: dataset,
            revision,
          }),
    isVerified: standing === undefined ? undefined : standing === 'verified',
  });
}
