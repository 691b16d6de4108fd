import Typography from '@material-ui/core/Typography';
import {
  Collector,
  ErrorState,
  useRunCollector,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';

/** What became of asking for a run: refused, or asked for and not begun. Once it runs, its progress says the rest. */
export function RunAnswer(props: {
  collector: Collector;
  request: Pick<ReturnType<typeof useRunCollector>, 'data' | 'error'>;
}) {
  const { collector, request } = props;
  const { t } = useTexts(trendRadarTranslationRef);
  if (request.error) {
    return (
      <ErrorState
        title={t('sources.collector.notAsked', { title: collector.title })}
        error={request.error}
        stillWorks={t('sources.collector.notAskedStillWorks')}
      />
    );
  }
  const { data } = request;
  const hasBegun =
    collector.running || collector.lastRun?.id !== data?.lastRun?.id;
  if (!data || data.running || hasBegun) {
    return null;
  }
  return (
    <Typography role="status" gutterBottom>
      {t('sources.collector.asked')}
    </Typography>
  );
}
