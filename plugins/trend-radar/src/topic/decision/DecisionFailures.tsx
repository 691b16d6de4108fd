import {
  ErrorState,
  Radar,
  useBlipDecision,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { Overtaken } from './Overtaken';
import type { useOvertaken } from './useOvertaken';

/**
 * Why nothing was decided: somebody was faster, it failed, or what stands could not be read.
 *
 * @param props - `title`: what failed, where that was not somebody who was faster
 */
export function DecisionFailures(props: {
  radar: Radar;
  overtaken: ReturnType<typeof useOvertaken>['overtaken'];
  title: string;
  error: Error | null;
  current: ReturnType<typeof useBlipDecision>;
}) {
  const { radar, overtaken, title, error, current } = props;
  const { t } = useTexts(trendRadarTranslationRef);
  return (
    <>
      {overtaken && <Overtaken radar={radar} answer={overtaken} />}
      {error && !overtaken && <ErrorState title={title} error={error} />}
      {current.error && !current.data && (
        <ErrorState
          title={t('topic.decision.failed')}
          error={current.error}
          onRetry={current.refetch}
        />
      )}
    </>
  );
}
