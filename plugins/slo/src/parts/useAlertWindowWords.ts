import {
  formatDuration,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../translation';

/** Names the windows of an alert: both, or the only one that it has. */
export function useAlertWindowWords() {
  const { t } = useTexts(sloTranslationRef);
  return (alert: { longSeconds: number; shortSeconds: number }): string => {
    const [long, short] = [alert.longSeconds, alert.shortSeconds].map(seconds =>
      formatDuration(seconds * 1_000),
    );
    return long === short ? long : t('parts.episodes.both', { long, short });
  };
}
