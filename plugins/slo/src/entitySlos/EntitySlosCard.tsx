import { InfoCard } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  formatNumber,
  ListFoot,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { SloLines } from '../parts/SloLines';
import { SloWorkings } from '../parts/SloWorkings';
import { slosRouteRef } from '../routes';
import { sloTranslationRef } from '../translation';
import { EntitySlosAbsent } from './EntitySlosAbsent';
import { useEntitySlos } from './useEntitySlos';

const LINES = 5;

/** The SLOs of a component, the worst first. */
export function EntitySlosCard() {
  const { t } = useTexts(sloTranslationRef);
  const slos = useEntitySlos();
  const list = useRouteRef(slosRouteRef)();
  const { items, service } = slos;
  return (
    <InfoCard title={t('entitySlos.title')}>
      {items.length === 0 ? (
        <EntitySlosAbsent slos={slos} />
      ) : (
        <SloWorkings>
          <SloLines slos={items.slice(0, LINES)} />
          <ListFoot
            hasExamples={items.some(({ isExample }) => isExample)}
            all={
              items.length > LINES
                ? {
                    to: `${list}?service=${encodeURIComponent(service)}`,
                    text: t('entitySlos.all', {
                      number: formatNumber(items.length),
                    }),
                  }
                : undefined
            }
          />
        </SloWorkings>
      )}
    </InfoCard>
  );
}
