import { useMemo } from 'react';
import {
  SloHistory,
  TimeChartStretch,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';
import { unknownStretches } from './unknownStretches';

/** The stretches of a history that little is known of, as a chart hatches them. */
export function useStretches(history: SloHistory): TimeChartStretch[] {
  const { t } = useTexts(sloTranslationRef);
  return useMemo(
    () =>
      unknownStretches(history).map(({ start, end, kind }) => ({
        start,
        end,
        title: t(`detail.burnDown.${kind}`),
      })),
    [history, t],
  );
}
