import { useMemo } from 'react';
import { useTexts } from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../translation';
import type { FormWords } from './faultsInForm';

/** What the form calls the parts of a radar. */
export function useFormWords(): FormWords {
  const { t } = useTexts(trendRadarTranslationRef);
  return useMemo(
    () => ({
      fields: {
        title: t('editor.head.title'),
        id: t('editor.head.id'),
        owner: t('editor.head.owner'),
        signal: t('editor.head.signal'),
        description: t('editor.head.description'),
        quadrants: t('editor.quadrants.section'),
        rings: t('editor.rings.section'),
        tag: t('editor.quadrants.tag'),
        when: t('editor.condition.all'),
        atLeast: t('editor.condition.atLeast'),
        atMost: t('editor.condition.atMost'),
        forPeriods: t('editor.condition.forPeriods'),
        hysteresis: t('editor.policy.hysteresis'),
        verdictPeriods: t('editor.policy.verdictPeriods'),
        movementPeriods: t('editor.policy.movementPeriods'),
        driftPeriods: t('editor.policy.driftPeriods'),
      },
      ring: number => t('editor.rings.name', { number }),
      quadrant: number => t('editor.quadrants.name', { number }),
    }),
    [t],
  );
}
