import { useMemo } from 'react';
import {
  Column,
  OwnerLink,
  Slo,
  useTexts,
  TwoLines,
} from '@almanac/backstage-plugin-insights-react';
import { isTooEarly } from '../../lib/isTooEarly';
import { BudgetSparkline } from '../../parts/BudgetSparkline';
import { ServiceLink } from '../../parts/ServiceLink';
import { SloLink } from '../../parts/SloLink';
import { sloTranslationRef } from '../../translation';
import { BudgetCell } from './BudgetCell';
import { RunsOutCell } from './RunsOutCell';
import { SliCell } from './SliCell';
import { StateCell } from './StateCell';

function SloCell(props: { slo: Slo; onLeave: (slo: Slo) => void }) {
  const { slo, onLeave } = props;
  return (
    <TwoLines
      areLinks
      first={<SloLink slo={slo} onLeave={() => onLeave(slo)} />}
      second={<ServiceLink slo={slo} />}
    />
  );
}

function TrendCell({ slo }: { slo: Slo }) {
  return (
    <BudgetSparkline values={slo.sparkline} isTooEarly={isTooEarly(slo)} />
  );
}

/**
 * The columns of a list of SLOs, what matters most first: 570 px show the first three without scrolling, 1,130 px all of
 * them. Only one track gives way, or the words of the heads would widen the table.
 *
 * @param onLeave - hears which SLO the reader leaves the list for; keep it stable
 */
export function useSloColumns(onLeave: (slo: Slo) => void): Column<Slo>[] {
  const { t } = useTexts(sloTranslationRef);
  return useMemo(
    () => [
      {
        id: 'title',
        title: t('list.table.slo'),
        width: 'minmax(176px, 1fr)',
        always: true,
        sortable: true,
        render: slo => <SloCell {...{ slo, onLeave }} />,
      },
      {
        id: 'attention',
        title: t('list.table.state'),
        width: '168px',
        sortable: true,
        render: slo => <StateCell slo={slo} />,
      },
      {
        id: 'remaining',
        title: t('list.table.budget'),
        width: '212px',
        sortable: true,
        render: slo => <BudgetCell slo={slo} />,
      },
      {
        id: 'outlook',
        title: t('list.table.runsOut'),
        width: '166px',
        render: slo => <RunsOutCell slo={slo} />,
      },
      {
        id: 'sli',
        title: t('list.table.sli'),
        width: '160px',
        render: slo => <SliCell slo={slo} />,
      },
      {
        id: 'trend',
        title: t('list.table.trend'),
        width: '104px',
        render: slo => <TrendCell slo={slo} />,
      },
      {
        id: 'owner',
        title: t('list.table.owner'),
        width: '144px',
        render: slo => <OwnerLink owner={slo.owner ?? undefined} />,
      },
    ],
    [t, onLeave],
  );
}
