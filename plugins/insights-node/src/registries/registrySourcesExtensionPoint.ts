import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type { RegistrySource } from './RegistrySource';

/** Where backend modules hand their registries of models to the `insights` plugin. */
export interface RegistrySourcesExtensionPoint {
  /** @throws Error when a registry or a collector with the same id is there already. */
  addRegistrySource(source: RegistrySource): void;
}

/** @see RegistrySourcesExtensionPoint */
export const registrySourcesExtensionPoint =
  createExtensionPoint<RegistrySourcesExtensionPoint>({
    id: 'insights.registry-sources',
  });
