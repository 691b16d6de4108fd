import {
  Notice,
  SliSeries,
  Time,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';

/** Why the source could not be read, since when, how to mend it, and when it is asked again. */
export function SeriesFailure(props: {
  failure: NonNullable<SliSeries['failure']>;
}) {
  const { reason, howToMend, since, nextAttemptAt } = props.failure;
  const { t } = useTexts(sloTranslationRef);
  return (
    <Notice tone="attention" icon="warning">
      {t('detail.data.failure', { since: <Time at={since} />, reason })}{' '}
      {howToMend}{' '}
      {nextAttemptAt
        ? t('detail.data.next', { at: <Time at={nextAttemptAt} /> })
        : t('detail.data.noNext')}
    </Notice>
  );
}
