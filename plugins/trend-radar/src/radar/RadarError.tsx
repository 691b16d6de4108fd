import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  ErrorState,
  ProblemError,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { radarsRouteRef } from '../routes';
import { trendRadarTranslationRef } from '../translation';

/** Why a radar cannot be shown: nobody knows it, or a failure that asking again may mend. */
export function RadarError(props: { error: Error; onRetry(): void }) {
  const { t } = useTexts(trendRadarTranslationRef);
  const listPath = useRouteRef(radarsRouteRef)();
  // An id that cannot be one (400) is as unknown as one that nobody has.
  const isUnknown =
    props.error instanceof ProblemError &&
    [400, 404].includes(props.error.status);
  return (
    <>
      <ErrorState
        error={props.error}
        stillWorks={t(
          isUnknown ? 'radar.unknown.stillWorks' : 'radar.error.stillWorks',
        )}
        whatToDo={isUnknown ? t('radar.unknown.whatToDo') : undefined}
        onRetry={props.onRetry}
      />
      {isUnknown && (
        <LinkButton to={listPath} variant="outlined" size="small">
          {t('radar.unknown.action')}
        </LinkButton>
      )}
    </>
  );
}
