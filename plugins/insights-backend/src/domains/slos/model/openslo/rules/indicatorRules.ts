import type { Loose } from '../Loose';
import type { Rule } from './Rule';

/** The `spec` of every indicator in a document: of an SLI, or those within an SLO. */
function indicatorSpecs(document: Loose): Loose[] {
  if (document.at('kind').value === 'SLI') return [document.at('spec')];
  return [document.at('spec'), ...document.at('spec', 'objectives').items]
    .map(holder => holder.at('indicator', 'spec'))
    .filter(({ isSet }) => isSet);
}

const KINDS = ['SLI', 'SLO'] as const;

/** What an indicator must keep to. */
export const indicatorRules: readonly Rule[] = [
  {
    id: 'openslo/one-metric',
    severity: 'error',
    kinds: KINDS,
    *find(document) {
      for (const spec of indicatorSpecs(document)) {
        const threshold = spec.at('thresholdMetric').isSet;
        if (threshold !== spec.at('ratioMetric').isSet) continue;
        yield {
          path: spec.path,
          detail: threshold
            ? 'has a thresholdMetric and a ratioMetric'
            : 'has no metric',
          howToMend: threshold
            ? 'Keep one of the two.'
            : 'Give a ratioMetric (good and total counts) or a thresholdMetric (a value to compare).',
        };
      }
    },
  },
  {
    id: 'openslo/ratio-parts',
    severity: 'error',
    kinds: KINDS,
    *find(document) {
      for (const spec of indicatorSpecs(document)) {
        const ratio = spec.at('ratioMetric');
        if (!ratio.isSet) continue;
        const detail = ratioFault(ratio);
        if (!detail) continue;
        yield {
          path: ratio.path,
          detail,
          howToMend:
            'Give good and total, or bad and total, or raw and its rawType.',
        };
      }
    },
  },
  {
    id: 'openslo/named-source',
    severity: 'error',
    kinds: KINDS,
    *find(document) {
      for (const source of indicatorSpecs(document).flatMap(metricSources)) {
        if (source.at('type').isSet || source.at('metricSourceRef').isSet) {
          continue;
        }
        yield {
          path: source.path,
          detail: 'names no source',
          howToMend:
            'Give the type of the source, such as Prometheus, or a metricSourceRef to a DataSource.',
        };
      }
    },
  },
];

function ratioFault(ratio: Loose): string | undefined {
  const [good, bad, total, raw] = ['good', 'bad', 'total', 'raw'].map(
    part => ratio.at(part).isSet,
  );
  if (raw && (good || bad || total)) {
    return 'has raw beside good, bad or total';
  }
  if (raw) {
    return ratio.at('rawType').isSet ? undefined : 'has raw without rawType';
  }
  if (!total) return 'has no total';
  if (good && bad) return 'has good and bad';
  return good || bad ? undefined : 'has neither good nor bad';
}

function metricSources(spec: Loose): Loose[] {
  const ratio = spec.at('ratioMetric');
  return [
    spec.at('thresholdMetric'),
    ...['good', 'bad', 'total', 'raw'].map(part => ratio.at(part)),
  ]
    .map(metric => metric.at('metricSource'))
    .filter(({ isSet }) => isSet);
}
