/**
 * Names by which registries and teams say which version is in use, the weightiest first. `production` was a stage of MLflow
 * until aliases took the place of stages, and `champion` is the alias of its documentation.
 */
export const LEADING_ALIASES: readonly string[] = [
  ...['production', 'prod', 'champion', 'live', 'stable'],
];
