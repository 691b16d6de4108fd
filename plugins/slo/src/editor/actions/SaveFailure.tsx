import {
  ErrorState,
  ProblemError,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';

/** Why it was not saved, with every fault that the backend found. */
export function SaveFailure({ error }: { error: Error }) {
  const { t } = useTexts(sloTranslationRef);
  const faults =
    (error instanceof ProblemError && error.problem.errors) || undefined;
  return (
    <ErrorState
      error={error}
      title={t('editor.save.failed')}
      detail={
        faults && faults.length > 0 ? (
          <>
            {t('editor.save.faults')}:
            <ul>
              {faults.map(({ detail }) => (
                <li key={detail}>{detail}</li>
              ))}
            </ul>
          </>
        ) : undefined
      }
      stillWorks={t('editor.save.failedStillWorks')}
    />
  );
}
