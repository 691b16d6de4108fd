import { useMemo } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  SloHistory,
  TimeChartStretch,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';
import { unknownStretches } from './unknownStretches';

/** The stretches of a history that little is known of, as a chart hatches them. */
export function useStretches(history: SloHistory): TimeChartStretch[] {
  const { t } = useTranslationRef(sloTranslationRef);
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
