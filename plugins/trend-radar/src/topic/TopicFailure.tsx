import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  ErrorState,
  ProblemError,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { radarRouteRef, radarsRouteRef } from '../routes';
import { trendRadarTranslationRef } from '../translation';

/** No page: an unknown topic or radar with the way back, or a failure that asking again may mend. */
export function TopicFailure(props: {
  error: Error;
  /** Undefined where the topic was looked for by itself. */
  radarId?: string;
  topicId: string;
  isRadarKnown?: boolean;
  onRetry(): void;
}) {
  const { error, radarId, topicId, isRadarKnown = false } = props;
  const { t } = useTexts(trendRadarTranslationRef);
  const radarPath = useRouteRef(radarRouteRef);
  const radarsPath = useRouteRef(radarsRouteRef);
  // Its own part is what people type; what stands before the colon names its collector.
  const search = new URLSearchParams({ q: topicId.replace(/^[^:]*:/, '') });
  // An id that cannot be one (400) is as unknown as one that nobody has.
  const isUnknown =
    error instanceof ProblemError && [400, 404].includes(error.status);
  if (!isUnknown) {
    return (
      <ErrorState
        error={error}
        stillWorks={t('topic.error.stillWorks')}
        onRetry={props.onRetry}
      />
    );
  }
  if (radarId === undefined) {
    return (
      <>
        <ErrorState
          error={error}
          title={t('topic.unknown.aloneTitle', { topic: topicId })}
          detail={t('topic.unknown.detail')}
          stillWorks={t('topic.unknown.radarStillWorks')}
          whatToDo={t('topic.unknown.aloneWhatToDo')}
        />
        <LinkButton to={radarsPath()} variant="outlined" size="small">
          {t('topic.unknown.radarAction')}
        </LinkButton>
      </>
    );
  }
  return (
    <>
      <ErrorState
        error={error}
        title={
          isRadarKnown
            ? t('topic.unknown.title', { topic: topicId })
            : t('topic.unknown.radarTitle', { radar: radarId })
        }
        detail={t('topic.unknown.detail')}
        stillWorks={t(
          isRadarKnown
            ? 'topic.unknown.stillWorks'
            : 'topic.unknown.radarStillWorks',
        )}
        whatToDo={t(
          isRadarKnown
            ? 'topic.unknown.whatToDo'
            : 'topic.unknown.radarWhatToDo',
        )}
      />
      <LinkButton
        to={isRadarKnown ? `${radarPath({ radarId })}?${search}` : radarsPath()}
        variant="outlined"
        size="small"
      >
        {t(isRadarKnown ? 'topic.unknown.action' : 'topic.unknown.radarAction')}
      </LinkButton>
    </>
  );
}
