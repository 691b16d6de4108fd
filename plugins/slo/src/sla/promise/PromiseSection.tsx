import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  ErrorState,
  LoadingState,
  PageSection,
  SlaAgreement,
  usePlainTable,
  useSloPromise,
} from '@almanac/backstage-plugin-insights-react';
import { useSettled } from '../../detail/whatIf/useSettled';
import { sloTranslationRef } from '../../translation';
import { PromiseAnswer } from './PromiseAnswer';
import { PromiseDependencies } from './PromiseDependencies';
import { PromiseNotes } from './PromiseNotes';
import { TargetField } from './TargetField';
import { useAskedTarget } from './useAskedTarget';

const DELAY_MS = 400;

/** Whether a target can be promised at all, given what the service depends on. */
export function PromiseSection({ agreement }: { agreement: SlaAgreement }) {
  const { note } = usePlainTable();
  const { t } = useTranslationRef(sloTranslationRef);
  const { target, setTarget } = useAskedTarget(agreement.target);
  const settled = useSettled(target, DELAY_MS);
  const promise = useSloPromise(agreement.slo, {
    objective: agreement.objective,
    target: settled,
  });
  return (
    <PageSection anchor="promise" title={t('sla.promise.title')}>
      <p className={note}>{t('sla.promise.note')}</p>
      <TargetField target={target} onChange={setTarget} />
      {promise.data && (
        <>
          <PromiseAnswer promise={promise.data} />
          <PromiseDependencies promise={promise.data} />
          <PromiseNotes promise={promise.data} />
        </>
      )}
      {!promise.data &&
        (promise.error ? (
          <ErrorState
            title={t('sla.promise.failed')}
            error={promise.error}
            stillWorks={t('sla.promise.failedStillWorks')}
            onRetry={() => void promise.refetch()}
          />
        ) : (
          <LoadingState shape="text" />
        ))}
    </PageSection>
  );
}
