import { Disclosure, useTexts } from '@almanac/backstage-plugin-insights-react';
import { PromiseCheck } from '../../promise/PromiseCheck';
import { PromiseSection } from '../../promise/PromiseSection';
import { useAsksPromise } from '../../promise/useAskedTarget';
import { sloTranslationRef } from '../../translation';
import { SloParts } from '../SloParts';

/** Whether the objective, or another target, can be promised. Worked out when it is opened: it goes over the catalog. */
export function SloPromiseSection(
  props: Pick<SloParts, 'slo' | 'objective' | 'view'>,
) {
  const { slo, objective, view } = props;
  const { t } = useTexts(sloTranslationRef);
  const isAsked = useAsksPromise();
  return (
    <PromiseSection>
      <Disclosure title={t('promise.open')} startsOpen={isAsked}>
        <PromiseCheck
          key={view.objective}
          slo={slo.name}
          objective={view.objective}
          target={objective.target}
          stillWorks={t('promise.sloWorks')}
        />
      </Disclosure>
    </PromiseSection>
  );
}
