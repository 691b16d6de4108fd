/**
 * Names by which registries and teams say which version is in use, the weightiest first. `champion` is the alias of MLflow's
 * documentation, `current` what the portal gives the forecaster that it runs, and `stage:production` the stage that MLflow had
 * for it until aliases took the place of stages.
 */
export const LEADING_ALIASES: readonly string[] = [
  ...['production', 'prod', 'champion', 'live', 'stable', 'current'],
  'stage:production',
];
