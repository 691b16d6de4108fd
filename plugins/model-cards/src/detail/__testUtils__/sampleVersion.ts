import { ModelVersion } from '@almanac/backstage-plugin-insights-react';
import { sampleBeside } from '../../gallery/samples/sampleBeside';
import { sampleFigure } from '../../gallery/samples/sampleFigure';

/** A version with a run, data, files and a signature, to be completed. */
export function sampleVersion(
  changes: Partial<ModelVersion> = {},
): ModelVersion {
  return {
    registry: 'mlflow',
    name: 'demand-forecast',
    version: '8',
    description: null,
    tags: { stage: 'candidate' },
    aliases: [],
    createdAt: '2026-11-22T06:00:00Z',
    updatedAt: '2026-11-22T06:00:00Z',
    createdBy: 'ci',
    status: 'ready',
    statusMessage: null,
    link: null,
    sourceUri: 's3://models/demand/8',
    run: {
      id: 'run-8',
      name: 'nightly',
      link: 'https://mlflow.example/#/runs/run-8',
      startedAt: '2026-11-22T05:00:00Z',
      endedAt: '2026-11-22T06:00:00Z',
      status: 'FINISHED',
      params: { depth: '6', rate: '0.1' },
      tags: {},
    },
    metrics: [
      sampleFigure(),
      sampleFigure({
        ...{ slice: 'new articles', value: 0.7, standing: 'verified' },
        besideAllData: sampleBeside(),
      }),
    ],
    datasets: [
      {
        name: 'orders',
        role: 'training',
        digest: 'b2b2',
        link: null,
        columns: [{ name: 'article', type: 'long', isRequired: true }],
        rows: 1_200,
      },
    ],
    artifacts: [{ path: 'model.pkl', digest: 'sha256:aaaa', bytes: 2_500_000 }],
    signature: {
      inputs: [{ name: 'article', type: 'long', isRequired: true }],
      outputs: [{ name: 'orders', type: 'double', isRequired: null }],
      params: [],
    },
    goneSince: null,
    previousVersion: '7',
    deprecation: null,
    ...changes,
  };
}
