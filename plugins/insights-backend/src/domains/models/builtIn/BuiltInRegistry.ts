import type { components } from '@almanac/backstage-plugin-insights-common';

/** A version as it is registered. */
export type VersionRegistration =
  components['schemas']['ModelVersionRegistration'];

/** Takes versions of models of the registry that is built in. */
export interface BuiltInRegistry {
  /**
   * Registers a version; a model comes into being with its first one. The same content again changes nothing: of the same
   * version, or, without one, of the latest.
   *
   * @param name - of the model
   * @param by - entity reference of who registers
   * @param approved - aliases of the registration that need approval, and that who registers may approve and has so approved
   * @returns the version's name, and whether it is new
   * @throws Problem `invalid-request`, `batch-too-large`, or `conflict` where the version is there with other content, or was
   * never given one of the aliases
   */
  registerVersion(
    name: string,
    registration: VersionRegistration,
    by: string,
    approved?: readonly string[],
  ): Promise<{ readonly version: string; readonly isNew: boolean }>;
}
