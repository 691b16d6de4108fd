import {
  PageSection,
  PlainTable,
  Sla,
  SloReview,
  StateChip,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { CreditCell } from '../../sla/columns/NumberCells';
import { SlaLink } from '../../sla/parts/SlaLink';
import { sloTranslationRef } from '../../translation';
import { LeftOff } from '../LeftOff';

function Row({ sla }: { sla: Sla }) {
  const { customer, stateInWords, problem } = sla;
  return (
    <tr>
      <td style={{ minWidth: 180 }}>
        <SlaLink sla={sla} />, {customer}
      </td>
      <td>
        <StateChip state={sla.state} />
      </td>
      <td style={{ minWidth: 280 }}>{problem ?? stateInWords}</td>
      <td style={{ whiteSpace: 'nowrap' }}>
        <CreditCell sla={sla} />
      </td>
    </tr>
  );
}

/** What was promised to customers and is broken or at risk. */
export function AgreementsSection({ slas }: { slas: SloReview['slasAtRisk'] }) {
  const { note } = usePlainTable();
  const { t } = useTexts(sloTranslationRef);
  return (
    <PageSection anchor="agreements" title={t('review.slas.title')}>
      {slas.items.length === 0 ? (
        <p className={note}>{t('review.slas.none')}</p>
      ) : (
        <PlainTable
          caption={t('review.slas.caption')}
          columns={[
            { title: t('review.slas.agreement') },
            { title: t('review.slas.state') },
            { title: t('review.slas.said') },
            { title: t('review.slas.credit') },
          ]}
        >
          {slas.items.map(sla => (
            <Row key={sla.id} sla={sla} />
          ))}
        </PlainTable>
      )}
      <LeftOff leftOff={slas.leftOff} />
    </PageSection>
  );
}
