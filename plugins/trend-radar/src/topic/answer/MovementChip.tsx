import {
  Blip,
  formatPeriod,
  movements,
  Radar,
  StateChip,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { titleOf } from '../../radar/titleOf';
import { trendRadarTranslationRef } from '../../translation';

/** How a topic came to its ring of late; nothing when it did not move. */
export function MovementChip(props: { radar: Radar; blip: Blip }) {
  const { t } = useTexts(trendRadarTranslationRef);
  const { radar, blip } = props;
  const { movement, movedAt, previousRing } = blip;
  if (movement === 'none') return null;
  if (!movedAt || !movements.includes(movement))
    return <StateChip state={`moved-${movement}`} />;
  return (
    <StateChip
      state={`moved-${movement}`}
      label={t(`topic.ring.moved.${movement}`, {
        ring: previousRing ? titleOf(radar.rings, previousRing) : '',
        period: formatPeriod(movedAt, radar.signal?.step ?? 'month'),
      })}
    />
  );
}
