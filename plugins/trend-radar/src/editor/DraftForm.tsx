import { useMemo } from 'react';
import {
  PageSection,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../translation';
import { faultsOf } from './faults';
import { HeadFields } from './fields/HeadFields';
import { PolicyFields } from './fields/PolicyFields';
import { QuadrantFields } from './fields/QuadrantFields';
import { RingFields } from './fields/RingFields';
import { useFormWords } from './useFormWords';
import type { RadarContent } from './radarDraft';
import type { WrittenRadar } from './useWrittenRadar';

/** The fields of a radar, each with what is wrong with it. */
export function DraftForm(props: {
  content: RadarContent;
  check: WrittenRadar['lastCheck'];
  isNew: boolean;
  /** Nothing is written yet: nothing is found fault with. */
  isUntouched: boolean;
  onChange(content: RadarContent): void;
}) {
  const { content, check, isNew, isUntouched, onChange } = props;
  const { t } = useTexts(trendRadarTranslationRef);
  const words = useFormWords();
  const faults = useMemo(
    () => faultsOf(isUntouched ? [] : check?.faults ?? [], words),
    [check, isUntouched, words],
  );
  const hasSignal = content.signal !== undefined;
  const shared = { content, faults, onChange };
  return (
    <>
      <PageSection anchor="head" title={t('editor.head.section')}>
        <HeadFields {...shared} isNew={isNew} />
      </PageSection>
      <PageSection anchor="quadrants" title={t('editor.quadrants.section')}>
        <QuadrantFields
          quadrants={content.quadrants}
          faults={faults}
          onChange={quadrants => onChange({ ...content, quadrants })}
        />
      </PageSection>
      <PageSection anchor="rings" title={t('editor.rings.section')}>
        <RingFields
          rings={content.rings}
          faults={faults}
          hasSignal={hasSignal}
          onChange={rings => onChange({ ...content, rings })}
        />
      </PageSection>
      <PageSection anchor="policy" title={t('editor.policy.section')}>
        <PolicyFields {...shared} />
      </PageSection>
    </>
  );
}
