import { useMemo } from 'react';
import { Link } from '@backstage/core-components';
import {
  Column,
  Sla,
  StateChip,
  useTexts,
  TwoLines,
} from '@almanac/backstage-plugin-insights-react';
import { SloLink } from '../../parts/SloLink';
import { useObjectiveWords } from '../../parts/useObjectiveWords';
import { sloTranslationRef } from '../../translation';
import { SlaLink } from '../parts/SlaLink';
import { CreditCell, HeadroomCell, SliCell } from './NumberCells';

function PromisedCell({ sla }: { sla: Sla }) {
  const objectiveWords = useObjectiveWords();
  const { slo, sloTitle } = sla;
  return (
    <TwoLines
      first={objectiveWords(sla)}
      second={<SloLink slo={{ name: slo, title: sloTitle ?? slo }} />}
    />
  );
}

function AgreementCell({ sla }: { sla: Sla }) {
  const { customer } = sla;
  return (
    <TwoLines
      first={<SlaLink sla={sla} />}
      second={<span title={customer}>{customer}</span>}
    />
  );
}

/** The columns of the list of agreements, what matters most first. */
export function useSlaColumns(): Column<Sla>[] {
  const { t } = useTexts(sloTranslationRef);
  return useMemo(
    () => [
      {
        id: 'agreement',
        title: t('sla.table.agreement'),
        width: 'minmax(200px, 1fr)',
        always: true,
        render: sla => <AgreementCell sla={sla} />,
      },
      {
        id: 'state',
        title: t('sla.table.state'),
        width: '128px',
        render: sla => <StateChip state={sla.state} />,
      },
      {
        id: 'sli',
        title: t('sla.table.sli'),
        width: '140px',
        render: sla => <SliCell sla={sla} />,
      },
      {
        id: 'headroom',
        title: t('sla.table.headroom'),
        width: '208px',
        render: sla => <HeadroomCell sla={sla} />,
      },
      {
        id: 'credit',
        title: t('sla.table.credit'),
        width: '156px',
        render: sla => <CreditCell sla={sla} />,
      },
      {
        id: 'promised',
        title: t('sla.table.promised'),
        width: '180px',
        render: sla => <PromisedCell sla={sla} />,
      },
      {
        id: 'document',
        title: t('sla.table.document'),
        width: '88px',
        render: ({ url, title }) =>
          url && (
            <Link to={url} aria-label={t('sla.table.openOf', { title })}>
              {t('sla.table.open')}
            </Link>
          ),
      },
    ],
    [t],
  );
}
