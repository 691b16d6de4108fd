import { makeStyles } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  formatDuration,
  formatNumber,
  formatShare,
  SloReportObjective,
  SloReportSlo,
  StateChip,
  Time,
  usePlainTable,
} from '@almanac/backstage-plugin-insights-react';
import { targetText } from '../detail/lib/objectiveText';
import { PlainTable } from '../detail/lib/PlainTable';
import { sloTranslationRef } from '../translation';

const useStyles = makeStyles(theme => ({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1.5),
    margin: theme.spacing(2, 0, 0.5),
    fontSize: 14,
    fontWeight: 600,
  },
}));

const MINUTE_MS = 60_000;

/** What burnt the budget of an objective in the period of a report; it adds up. */
export function ReportLedger(props: {
  slo: SloReportSlo;
  objective: SloReportObjective;
}) {
  const { slo, objective } = props;
  const classes = useStyles();
  const { note } = usePlainTable();
  const { t } = useTranslationRef(sloTranslationRef);
  const { verdict, target, exhaustion, ledger } = objective;
  const title = objective.title ?? slo.title;
  return (
    <>
      <h4 className={classes.head}>
        {title}, {targetText(target)} <StateChip state={verdict} />
      </h4>
      <p className={note}>
        {t('report.slos.exhausted')}:{' '}
        {exhaustion.times === 0
          ? t('report.slos.never')
          : t('report.slos.times', {
              times: formatNumber(exhaustion.times),
              duration: formatDuration(exhaustion.minutes * MINUTE_MS),
            })}
      </p>
      {ledger.length === 0 ? (
        <p className={note}>{t('report.slos.nothingBad')}</p>
      ) : (
        <LedgerTable objective={objective} title={title} />
      )}
    </>
  );
}

function LedgerTable(props: { objective: SloReportObjective; title: string }) {
  const { ledger, ledgerRest } = props.objective;
  const { number } = usePlainTable();
  const { t } = useTranslationRef(sloTranslationRef);
  const right = { align: 'right' as const };
  return (
    <PlainTable
      caption={t('report.slos.caption', { title: props.title })}
      columns={[
        { title: t('report.slos.under') },
        { title: t('report.slos.between') },
        { title: t('report.slos.bad'), ...right },
        { title: t('report.slos.ofBudget'), ...right },
      ]}
    >
      {ledger.map(({ markers, start, end, badUnits, consumed }) => (
        <tr key={`${start} ${end} ${markers.map(({ id }) => id).join(' ')}`}>
          <td>
            {markers.map(({ title }) => title).join('; ') ||
              t('report.slos.nothing')}
          </td>
          <td style={{ whiteSpace: 'nowrap' }}>
            <Time at={start} /> – <Time at={end} />
          </td>
          <td className={number}>{formatNumber(badUnits)}</td>
          <td className={number}>{formatShare(consumed)}</td>
        </tr>
      ))}
      {ledgerRest && (
        <tr>
          <td>
            {t('report.slos.rest', {
              count: ledgerRest.lines,
              number: formatNumber(ledgerRest.lines),
            })}
          </td>
          <td />
          <td className={number}>{formatNumber(ledgerRest.badUnits)}</td>
          <td className={number}>{formatShare(ledgerRest.consumed)}</td>
        </tr>
      )}
    </PlainTable>
  );
}
