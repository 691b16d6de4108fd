import { formatDifference } from '@almanac/backstage-plugin-insights-common';
import {
  Radar,
  RadarWhatIf,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';

/**
 * What moves and decisions mean while a what-if places the blips.
 *
 * @param props - `radar`: with the rules and the policy that are tried
 */
export function WhatIfWords(props: { radar: Radar; whatIf: RadarWhatIf }) {
  const { radar, whatIf } = props;
  const { t } = useTexts(trendRadarTranslationRef);
  if (whatIf.policy.isDeclared) {
    return (
      <p>
        {t('radar.whatIf.legend.day')} {t('radar.legend.names')}
      </p>
    );
  }
  const { asksForVerdicts, verdictPeriods, hysteresis = 0 } = radar.policy;
  return (
    <>
      <p>
        {t('radar.whatIf.legend.movement')} {t('radar.legend.names')}{' '}
        {t('radar.whatIf.legend.decisions')}
      </p>
      <p>
        {t('radar.whatIf.legend.rules')}{' '}
        {t('radar.whatIf.legend.hysteresis', {
          value: formatDifference(hysteresis, radar.signal?.unit),
        })}{' '}
        {asksForVerdicts &&
          verdictPeriods !== undefined &&
          t('radar.whatIf.legend.spell', {
            number: String(verdictPeriods),
            period: t(`radar.period.${radar.signal?.step ?? 'month'}`),
          })}
      </p>
    </>
  );
}
