import { Radar, useTexts } from '@almanac/backstage-plugin-insights-react';
import { hasSignal } from '../hasSignal';
import { trendRadarTranslationRef } from '../../translation';

function Mark(props: { isOther: boolean }) {
  return (
    <svg
      aria-hidden="true"
      width={20}
      height={14}
      viewBox="-7 -7 20 14"
      style={{ flex: 'none' }}
      fill="none"
      stroke="currentColor"
      strokeWidth={1.5}
    >
      <circle r={2.5} fill="currentColor" stroke="none" />
      <circle r={5} />
      {props.isOther && <path d="M5,0L12,0" />}
    </svg>
  );
}

/** How decisions are drawn, as items of the list of marks; nothing while nothing is decided. */
export function DecisionLegend({ radar }: { radar: Radar }) {
  const { t } = useTexts(trendRadarTranslationRef);
  const { decided = 0, differs = 0 } = radar.decisions ?? {};
  // All are decided there: a circle around each would say nothing.
  if (!hasSignal(radar)) return null;
  return (
    <>
      {decided > 0 && (
        <li>
          <Mark isOther={false} />
          {t('radar.decision.mark')}
        </li>
      )}
      {differs > 0 && (
        <li>
          <Mark isOther />
          {t('radar.decision.markDiffers')}
        </li>
      )}
    </>
  );
}
