import { createExtensionPoint } from '@backstage/backend-plugin-api';

/** The text of one radar file, as it came. */
export interface RadarDefinitionSource {
  /** Name that faults are reported under, e.g. `radars/web-platform.yaml`. */
  readonly file: string;
  /** YAML of one radar (`apiVersion: almanac.io/v1`, `kind: Radar`). */
  readonly yaml: string;
}

/**
 * Where backend modules hand their radars to the `insights` plugin.
 *
 * A definition that cannot be read does not stop the portal: it is listed among the faults of `GET /v1/radars`.
 */
export interface RadarDefinitionsExtensionPoint {
  addRadarDefinition(source: RadarDefinitionSource): void;
}

/** @see RadarDefinitionsExtensionPoint */
export const radarDefinitionsExtensionPoint =
  createExtensionPoint<RadarDefinitionsExtensionPoint>({
    id: 'insights.radar-definitions',
  });
