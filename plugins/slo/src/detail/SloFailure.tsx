import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  ErrorState,
  ProblemError,
} from '@almanac/backstage-plugin-insights-react';
import { slosRouteRef } from '../routes';
import { sloTranslationRef } from '../translation';

/** No page: an unknown SLO with the way back, or a failure that asking again may mend. */
export function SloFailure(props: {
  error: Error;
  sloName: string;
  onRetry(): void;
}) {
  const { error, sloName } = props;
  const { t } = useTranslationRef(sloTranslationRef);
  const slosPath = useRouteRef(slosRouteRef);
  // A name that cannot be one (400) is as unknown as one that nobody has.
  const isUnknown =
    error instanceof ProblemError && [400, 404].includes(error.status);
  if (!isUnknown) {
    return (
      <ErrorState
        error={error}
        stillWorks={t('detail.failed.stillWorks')}
        onRetry={props.onRetry}
      />
    );
  }
  return (
    <>
      <ErrorState
        error={error}
        title={t('detail.unknown.title', { name: sloName })}
        detail={t('detail.unknown.detail')}
        stillWorks={t('detail.unknown.stillWorks')}
        whatToDo={t('detail.unknown.whatToDo')}
      />
      <LinkButton to={slosPath()} variant="outlined" size="small">
        {t('detail.unknown.action')}
      </LinkButton>
    </>
  );
}
