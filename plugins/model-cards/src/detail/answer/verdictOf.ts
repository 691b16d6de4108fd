import { ModelDetail } from '@almanac/backstage-plugin-insights-react';

/**
 * Whether a model may be used, as far as what is known tells. Nobody decides it here: it says what speaks against it, the
 * weightiest first, and where nothing does.
 */
export type Verdict =
  | 'gone'
  | 'unacceptable'
  | 'noVersion'
  | 'noLicence'
  | 'act'
  | 'highRisk'
  | 'watch'
  | 'clear';

/** What a page says first of a model. */
export function verdictOf(
  model: Pick<
    ModelDetail,
    'goneSince' | 'riskTier' | 'latestVersion' | 'licence' | 'attention'
  >,
): Verdict {
  if (model.goneSince !== null) return 'gone';
  if (model.riskTier === 'unacceptable') return 'unacceptable';
  if (model.latestVersion === null) return 'noVersion';
  if (model.licence === null) return 'noLicence';
  if (model.attention.some(({ severity }) => severity === 'act')) return 'act';
  if (model.riskTier === 'high') return 'highRisk';
  return model.attention.length > 0 ? 'watch' : 'clear';
}
