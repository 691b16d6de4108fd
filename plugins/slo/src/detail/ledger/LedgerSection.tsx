import { useState } from 'react';
import Button from '@material-ui/core/Button';
import {
  formatNumber,
  PageSection,
  PlainTable,
  useEntityTitles,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { SloParts } from '../SloParts';
import { unitOf } from '../words/useUnitWords';
import { sloTranslationRef } from '../../translation';
import { LedgerFoot } from './LedgerFoot';
import { LedgerLine } from './LedgerLine';
import { ledgerTable } from './ledgerTable';

/** What burnt the budget: what failed, beside what was under way meanwhile. The lines add up to what is spent. */
export function LedgerSection(parts: SloParts) {
  const { slo, evaluation } = parts;
  const { note } = usePlainTable();
  const { t } = useTexts(sloTranslationRef);
  return (
    <PageSection anchor="ledger" title={t('detail.ledger.title')}>
      {evaluation.ledger.length === 0 ? (
        <p className={note}>{t('detail.ledger.empty')}</p>
      ) : (
        <>
          <p className={note}>{t('detail.ledger.note')}</p>
          <p className={note}>
            <LookedAt entities={slo.markersOf} />{' '}
            {slo.markers.length === 0 && t('detail.ledger.noMarkers')}
          </p>
          <Lines {...parts} />
        </>
      )}
    </PageSection>
  );
}

/** Whose happenings the ledger knows: the service first, then what it depends on. */
function LookedAt({ entities }: { entities: readonly string[] }) {
  const { t } = useTexts(sloTranslationRef);
  const titleOf = useEntityTitles(entities);
  const [service, ...dependencies] = entities.map(titleOf);
  if (!service) return <>{t('detail.ledger.lookedAt.nobody')}</>;
  return dependencies.length === 0 ? (
    <>{t('detail.ledger.lookedAt.alone', { service })}</>
  ) : (
    <>
      {t('detail.ledger.lookedAt.dependencies', {
        service,
        dependencies: dependencies.join(', '),
      })}
    </>
  );
}

/** The lines that burnt most, all of them on demand, and what they add up to. */
function Lines({ slo, objective, evaluation }: SloParts) {
  const { t } = useTexts(sloTranslationRef);
  const [showsAll, setShowsAll] = useState(false);
  const { ledger, working } = evaluation;
  const table = ledgerTable(evaluation, showsAll);
  const unit = unitOf(objective.budgeting.method);
  return (
    <>
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
            : t('detail.ledger.more', { number: formatNumber(ledger.length) })}
        </Button>
      )}
    </>
  );
}
