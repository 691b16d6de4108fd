import { makeStyles } from '@material-ui/core/styles';
import {
  formatDuration,
  formatNumber,
  formatShare,
  PlainTable,
  refName,
  SloMarker,
  SloReportContent,
  SloReportObjective,
  SloReportSlo,
  StateChip,
  Time,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { targetText } from '../detail/lib/objectiveText';
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

/** A ledger has one line for the same markers. */
const idsOf = (markers: readonly SloMarker[]) =>
  markers.map(({ id }) => id).join(' ');

/** What burnt the budget of an objective in the period of a report; it adds up. */
export function ReportLedger(props: {
  slo: SloReportSlo;
  objective: SloReportObjective;
  titles: SloReportContent['titles'];
}) {
  const { slo, objective, titles } = props;
  const classes = useStyles();
  const { note } = usePlainTable();
  const { t } = useTexts(sloTranslationRef);
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
        <LedgerTable {...{ objective, title, titles }} />
      )}
    </>
  );
}

function LedgerTable(props: {
  objective: SloReportObjective;
  title: string;
  titles: SloReportContent['titles'];
}) {
  const { titles } = props;
  const { ledger, ledgerRest } = props.objective;
  const { number } = usePlainTable();
  const { t } = useTexts(sloTranslationRef);
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
      {ledger.map(({ markers, atDependencies = [], ...line }) => (
        <tr key={idsOf([...markers, ...atDependencies])}>
          <td>
            <UnderWay {...{ markers, atDependencies, titles }} />
          </td>
          <td style={{ whiteSpace: 'nowrap' }}>
            <Time at={line.start} /> – <Time at={line.end} />
          </td>
          <td className={number}>{formatNumber(line.badUnits)}</td>
          <td className={number}>{formatShare(line.consumed)}</td>
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

/** What was under way at the service; without any, that nothing was, and what was at its dependencies. */
function UnderWay(props: {
  markers: readonly SloMarker[];
  atDependencies: readonly SloMarker[];
  titles: SloReportContent['titles'];
}) {
  const { markers, atDependencies, titles = {} } = props;
  const { t } = useTexts(sloTranslationRef);
  const known = [...markers, ...atDependencies].map(({ title, dependency }) =>
    dependency
      ? t('report.slos.titleAt', {
          title,
          dependency: titles[dependency] ?? refName(dependency),
        })
      : title,
  );
  if (known.length === 0) return <>{t('report.slos.nothing')}</>;
  return (
    <>
      {markers.length === 0 && `${t('report.slos.atDependencies')} `}
      {known.join('; ')}
    </>
  );
}
