import {
  ErrorState,
  LoadingState,
  useSloPromise,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { useSettled } from '../detail/whatIf/useSettled';
import { sloTranslationRef } from '../translation';
import { PromiseAnswer } from './PromiseAnswer';
import { PromiseDependencies } from './PromiseDependencies';
import { PromiseNotes } from './PromiseNotes';
import { TargetField } from './TargetField';
import { useAskedTarget } from './useAskedTarget';

const DELAY_MS = 400;

/**
 * Whether a target can be promised of an objective, with another target to ask about. Asks the API when it is shown.
 *
 * @param props - `slo`: its name; `objective`: from 0; `target`: a ratio, asked about unless the URL names another;
 * `stillWorks`: what does where this fails
 */
export function PromiseCheck(props: {
  slo: string;
  objective: number;
  target: number;
  stillWorks: string;
}) {
  const { slo, objective } = props;
  const { t } = useTexts(sloTranslationRef);
  const { target, setTarget } = useAskedTarget(props.target);
  const settled = useSettled(target, DELAY_MS);
  const promise = useSloPromise(slo, { objective, target: settled });
  return (
    <>
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
            title={t('promise.failed')}
            error={promise.error}
            stillWorks={props.stillWorks}
            onRetry={() => void promise.refetch()}
          />
        ) : (
          <LoadingState shape="text" />
        ))}
    </>
  );
}
