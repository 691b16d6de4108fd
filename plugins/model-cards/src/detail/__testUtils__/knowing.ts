import { InsightsApi } from '@almanac/backstage-plugin-insights-react';
import {
  sampleComparison,
  sampleFigureChange,
} from '../../gallery/samples/sampleComparison';
import { sampleCard } from './sampleCard';
import { sampleDetail } from './sampleDetail';
import { sampleEdit } from './sampleEdit';
import { sampleEvent } from './sampleEvent';
import { samplePromotion } from './samplePromotion';
import { sampleVersion } from './sampleVersion';

/** The calls that the page of one model makes. */
type Asked = Pick<
  InsightsApi,
  | 'getModel'
  | 'getModelCard'
  | 'listModelVersions'
  | 'getModelVersion'
  | 'getModelMetrics'
  | 'compareModels'
  | 'getModelConsumers'
  | 'listModelEvents'
  | 'listModelCardEdits'
  | 'listModelPromotions'
  | 'getModelPromotion'
  | 'listModelRegistries'
>;

/** Two versions of the sample model, the latest first. */
export const sampleVersions = [
  sampleVersion(),
  sampleVersion({
    version: '7',
    aliases: ['champion'],
    createdAt: '2026-11-15T06:00:00Z',
    previousVersion: null,
    datasets: [{ ...sampleVersion().datasets[0], digest: 'a1a1' }],
  }),
];

/** A backend that knows the sample model. */
export const knowing: Asked = {
  getModel: async () => sampleDetail(),
  getModelCard: async (_, version) => ({
    answer: sampleCard({ version: version ?? '8' }),
    etag: '"1"',
  }),
  listModelVersions: async () => ({ items: sampleVersions, nextCursor: null }),
  getModelVersion: async (_, version) =>
    sampleVersions.find(known => known.version === version) ?? sampleVersion(),
  getModelMetrics: async () => ({
    metrics: [
      {
        name: 'recall',
        dataset: null,
        unit: '1',
        direction: 'higher',
        points: [
          {
            version: '7',
            createdAt: '2026-11-15T06:00:00Z',
            value: 0.88,
            lower: 0.86,
            upper: 0.9,
            change: null,
          },
          {
            version: '8',
            createdAt: '2026-11-22T06:00:00Z',
            value: 0.91,
            lower: 0.89,
            upper: 0.93,
            change: sampleFigureChange({
              ...{ difference: 0.03, share: 0.034 },
              ...{ verdict: 'unclear', isBeyondIntervals: false },
            }),
          },
        ],
      },
    ],
    versionsLeftOff: 0,
    metricsLeftOff: 0,
  }),
  compareModels: async () => sampleComparison(),
  getModelConsumers: async () => ({
    entities: [],
    owners: [],
    leftOff: 0,
    isCatalogKnown: true,
  }),
  listModelEvents: async () => ({ items: [sampleEvent()], nextCursor: null }),
  listModelCardEdits: async () => ({ items: [sampleEdit()], nextCursor: null }),
  listModelPromotions: async () => ({
    items: [samplePromotion()],
    nextCursor: null,
  }),
  getModelPromotion: async () => ({ answer: samplePromotion(), etag: '"p1"' }),
  listModelRegistries: async () => ({ items: [] }),
};
