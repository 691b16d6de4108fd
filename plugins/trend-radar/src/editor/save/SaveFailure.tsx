import {
  ErrorState,
  ProblemError,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';

/** Why it was not saved; what is written stays. */
export function SaveFailure({ error }: { error: Error }) {
  const { t } = useTexts(trendRadarTranslationRef);
  const isTaken = error instanceof ProblemError && error.status === 412;
  return (
    <ErrorState
      error={error}
      title={t('editor.save.failed')}
      detail={isTaken ? t('editor.save.taken') : undefined}
      stillWorks={t('editor.save.kept')}
    />
  );
}
