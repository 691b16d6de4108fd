import {
  formatNumber,
  PlainTable,
  SloReportVerification,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { SloLink } from '../parts/SloLink';
import { SlaLink } from '../sla/parts/SlaLink';
import { sloTranslationRef } from '../translation';

type Difference = SloReportVerification['differences'][number];

const causes = [
  'lateData',
  'coarserBuckets',
  'forgottenCounts',
  'definition',
  'engine',
  'happenings',
  'settled',
] as const;

/** Six digits: fewer would show two numbers that differ as the same. */
const exact = new Intl.NumberFormat('en', { maximumSignificantDigits: 6 });

const shown = (value: Difference['was']) =>
  typeof value === 'number' ? exact.format(value) : value ?? '–';

const keyOf = ({ slo, agreement, objective, figure }: Difference) =>
  `${slo} ${agreement} ${objective} ${figure}`;

/** Figures of a report that come out otherwise now, with the most likely reason. */
export function DifferingFigures(props: {
  verification: SloReportVerification;
}) {
  const { differences, differencesLeftOff } = props.verification;
  const classes = usePlainTable();
  const { t } = useTexts(sloTranslationRef);
  const right = { align: 'right' as const };
  return (
    <>
      <PlainTable
        caption={t('report.verification.caption')}
        columns={[
          { title: t('report.verification.slo') },
          { title: t('report.verification.figure') },
          { title: t('report.verification.was'), ...right },
          { title: t('report.verification.is'), ...right },
          { title: t('report.verification.why') },
        ]}
      >
        {differences.map(one => (
          <DifferingFigure key={keyOf(one)} difference={one} />
        ))}
      </PlainTable>
      {differencesLeftOff > 0 && (
        <p className={classes.note}>
          {t('report.verification.leftOff', {
            number: formatNumber(differencesLeftOff),
          })}
        </p>
      )}
    </>
  );
}

function DifferingFigure(props: { difference: Difference }) {
  const { slo, agreement, figure, was, is, cause } = props.difference;
  const { number } = usePlainTable();
  const { t } = useTexts(sloTranslationRef);
  const known = causes.find(one => one === cause) ?? 'unknown';
  return (
    <tr>
      <td>
        {agreement ? (
          <SlaLink sla={{ id: agreement, title: agreement }} />
        ) : (
          <SloLink slo={{ name: slo, title: slo }} />
        )}
      </td>
      <td>{figure}</td>
      <td className={number}>{shown(was)}</td>
      <td className={number}>{shown(is)}</td>
      <td>{t(`report.verification.cause.${known}`)}</td>
    </tr>
  );
}
