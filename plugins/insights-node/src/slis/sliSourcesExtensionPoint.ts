import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type { SliSource } from './SliSource';

/** Where backend modules hand their sources of SLIs to the `insights` plugin. */
export interface SliSourcesExtensionPoint {
  /** @throws Error when a source with the same name is there already. */
  addSliSource(source: SliSource): void;
}

/** @see SliSourcesExtensionPoint */
export const sliSourcesExtensionPoint =
  createExtensionPoint<SliSourcesExtensionPoint>({
    id: 'insights.sli-sources',
  });
