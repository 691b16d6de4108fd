import {
  ModelCardField,
  ModelCardStatement,
  ModelCardView,
} from '@almanac/backstage-plugin-insights-react';

/** What one source says, to be completed. */
export function sampleStatement(
  changes: Partial<ModelCardStatement> = {},
): ModelCardStatement {
  return {
    kind: 'known',
    value: 'Demand forecast',
    because: null,
    provenance: {
      source: 'README.md',
      by: 'human',
      at: '2026-11-01T08:00:00Z',
      link: 'https://git.example/demand/README.md',
      scope: 'model',
    },
    ...changes,
  };
}

/** A field that one source speaks of. */
export function sampleField(
  changes: Partial<ModelCardField> = {},
): ModelCardField {
  return { ...sampleStatement(), others: [], ...changes };
}

/** A card with a field of each kind of answer, to be completed. */
export function sampleCard(
  changes: Partial<ModelCardView> = {},
): ModelCardView {
  return {
    registry: 'mlflow',
    name: 'demand-forecast',
    version: '8',
    card: {
      details: {
        name: sampleField({
          others: [
            sampleStatement({
              value: 'demand-forecast',
              provenance: {
                source: 'MLflow',
                by: 'machine',
                at: null,
                link: null,
                scope: 'model',
              },
            }),
          ],
        }),
        overview: sampleField({ value: 'Forecasts **orders**.' }),
        tags: sampleField({ value: ['orders', 'weekly'] }),
      },
      ethicalConsiderations: {
        risks: sampleField({ kind: 'unknown', value: null }),
        fairness: sampleField({
          kind: 'notApplicable',
          value: null,
          because: 'No people are concerned.',
        }),
      },
      quantitativeAnalyses: {
        results: sampleField({
          value: [
            { metric: 'recall', value: 0.91, interval: { lower: 0.89 } },
            { metric: 'recall', value: 0.7, slice: 'new articles' },
          ],
        }),
      },
    },
    sources: [
      {
        source: 'README.md',
        by: 'human',
        at: '2026-11-01T08:00:00Z',
        link: 'https://git.example/demand/README.md',
        format: 'hugging-face',
      },
    ],
    faults: [],
    completeness: [
      {
        profile: 'hugging-face',
        title: 'Hugging Face',
        source: 'https://hf.example/card',
        asked: 14,
        answered: 13,
        notApplicable: 1,
        score: 13 / 14,
        findings: [
          {
            ruleId: 'hugging-face/task',
            pointer: '/details/task',
            kind: 'missing',
            why: 'Models are found by their task.',
            fix: 'Give `pipeline_tag` in the front matter.',
          },
        ],
        outside: [],
      },
    ],
    revision: 0,
    digest: `sha256:${'ab'.repeat(32)}`,
    riskTier: 'minimal',
    ...changes,
  };
}
