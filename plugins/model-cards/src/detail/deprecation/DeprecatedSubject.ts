import {
  ModelAddress,
  ModelDeprecation,
} from '@almanac/backstage-plugin-insights-react';

/** What is deprecated, or could be: a model, or a version of it. */
export interface DeprecatedSubject {
  address: ModelAddress;
  /** Undefined for the model as a whole. */
  version: string | undefined;
  deprecation: ModelDeprecation | null;
  /** What the backend calls this state; backends before it was told leave it out. */
  tag?: string;
}
