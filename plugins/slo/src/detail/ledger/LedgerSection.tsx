import { useState } from 'react';
import Button from '@material-ui/core/Button';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  formatNumber,
  PageSection,
  usePlainTable,
} from '@almanac/backstage-plugin-insights-react';
import { PlainTable } from '../lib/PlainTable';
import { SloParts } from '../SloParts';
import { unitOf } from '../words/useUnitWords';
import { sloTranslationRef } from '../../translation';
import { LedgerFoot } from './LedgerFoot';
import { LedgerLine } from './LedgerLine';
import { ledgerTable } from './ledgerTable';

/** What burnt the budget: what failed, beside what was under way meanwhile. The lines add up to what is spent. */
export function LedgerSection({ slo, objective, evaluation }: SloParts) {
  const classes = usePlainTable();
  const { t } = useTranslationRef(sloTranslationRef);
  const [showsAll, setShowsAll] = useState(false);
  const { ledger, working } = evaluation;
  const table = ledgerTable(evaluation, showsAll);
  const unit = unitOf(objective.budgeting.method);
  return (
    <PageSection anchor="ledger" title={t('detail.ledger.title')}>
      {ledger.length === 0 ? (
        <p className={classes.note}>{t('detail.ledger.empty')}</p>
      ) : (
        <>
          <p className={classes.note}>{t('detail.ledger.note')}</p>
          {slo.markers.length === 0 && (
            <p className={classes.note}>{t('detail.ledger.noMarkers')}</p>
          )}
          <PlainTable
            caption={t('detail.ledger.caption')}
            columns={[
              { title: t('detail.ledger.when') },
              { title: t(`detail.ledger.failed_${unit}`), align: 'right' },
              { title: t('detail.ledger.share'), align: 'right' },
            ]}
            foot={<LedgerFoot table={table} working={working} />}
          >
            {table.rows.map(row => (
              <LedgerLine
                key={row.key}
                row={row}
                table={table}
                markers={slo.markers}
              />
            ))}
          </PlainTable>
          {(table.folded > 0 || showsAll) && (
            <Button size="small" onClick={() => setShowsAll(!showsAll)}>
              {showsAll
                ? t('detail.ledger.fewer')
                : t('detail.ledger.more', {
                    number: formatNumber(ledger.length),
                  })}
            </Button>
          )}
        </>
      )}
    </PageSection>
  );
}
