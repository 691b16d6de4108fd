import {
  SlaStanding,
  StaleNotice,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { ExampleNotice } from '../../parts/ExampleNotice';
import { PromiseCheck } from '../../promise/PromiseCheck';
import { PromiseSection } from '../../promise/PromiseSection';
import { sloTranslationRef } from '../../translation';
import { ComparisonSection } from './ComparisonSection';
import { CreditsSection } from './CreditsSection';
import { ExclusionsSection } from './ExclusionsSection';
import { PeriodsSection } from './PeriodsSection';
import { SlaAnswer } from './SlaAnswer';
import { SlaTiles } from './SlaTiles';

/** An agreement that is known, with whatever can be told of it. */
export function SlaContent(props: {
  standing: SlaStanding;
  error: Error | null;
  onRetry(): void;
}) {
  const { standing, error } = props;
  const { t } = useTexts(sloTranslationRef);
  const { summary, agreement } = standing;
  return (
    <>
      <SlaAnswer standing={standing} />
      {error && (
        <StaleNotice
          lastSuccessAt={summary.computedAt}
          reason={error.message}
          onRetry={props.onRetry}
        />
      )}
      {summary.isExample && <ExampleNotice />}
      <SlaTiles standing={standing} />
      <ComparisonSection standing={standing} />
      <PeriodsSection standing={standing} />
      <CreditsSection agreement={agreement} />
      <ExclusionsSection standing={standing} />
      <PromiseSection>
        <PromiseCheck
          slo={agreement.slo}
          objective={agreement.objective}
          target={agreement.target}
          stillWorks={t('promise.agreementWorks')}
        />
      </PromiseSection>
    </>
  );
}
