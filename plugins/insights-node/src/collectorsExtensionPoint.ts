import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type { Collector } from './Collector';

/** Where backend modules hand their collectors to the `insights` plugin. */
export interface CollectorsExtensionPoint {
  /** @throws Error when a collector with the same id is there already. */
  addCollector(collector: Collector): void;
}

/** @see CollectorsExtensionPoint */
export const collectorsExtensionPoint =
  createExtensionPoint<CollectorsExtensionPoint>({ id: 'insights.collectors' });
