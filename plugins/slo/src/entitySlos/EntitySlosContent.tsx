import { useTexts } from '@almanac/backstage-plugin-insights-react';
import { ExampleNotice } from '../parts/ExampleNotice';
import { SloWorkings } from '../parts/SloWorkings';
import { SloTable } from '../list/SloTable';
import { sloTranslationRef } from '../translation';
import { EntitySlosAbsent } from './EntitySlosAbsent';
import { useEntitySlos } from './useEntitySlos';

/** The tab of a component with its SLOs, the worst first. */
export function EntitySlosContent() {
  const { t } = useTexts(sloTranslationRef);
  const slos = useEntitySlos();
  if (slos.items.length === 0) return <EntitySlosAbsent slos={slos} />;
  return (
    <SloWorkings>
      {slos.items.some(({ isExample }) => isExample) && <ExampleNotice />}
      <SloTable
        label={t('list.table.labelOfGroup', { group: slos.service })}
        slos={slos}
      />
    </SloWorkings>
  );
}
