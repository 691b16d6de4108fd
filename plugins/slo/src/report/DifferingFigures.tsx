import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  formatNumber,
  SloReportVerification,
  usePlainTable,
} from '@almanac/backstage-plugin-insights-react';
import { PlainTable } from '../detail/lib/PlainTable';
import { SloLink } from '../parts/SloLink';
import { sloTranslationRef } from '../translation';

type Difference = SloReportVerification['differences'][number];

const causes = [
  'lateData',
  'coarserBuckets',
  'forgottenCounts',
  'definition',
  'engine',
  'happenings',
] as const;

/** Six digits: fewer would show two numbers that differ as the same. */
const exact = new Intl.NumberFormat('en', { maximumSignificantDigits: 6 });

const shown = (value: Difference['was']) =>
  typeof value === 'number' ? exact.format(value) : value ?? '–';

/** Figures of a report that come out otherwise now, with the most likely reason. */
export function DifferingFigures(props: {
  verification: SloReportVerification;
}) {
  const { differences, differencesLeftOff } = props.verification;
  const classes = usePlainTable();
  const { t } = useTranslationRef(sloTranslationRef);
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
        {differences.map(({ slo, objective, figure, was, is, cause }) => (
          <tr key={`${slo} ${objective} ${figure}`}>
            <td>
              <SloLink slo={{ name: slo, title: slo }} />
            </td>
            <td>{figure}</td>
            <td className={classes.number}>{shown(was)}</td>
            <td className={classes.number}>{shown(is)}</td>
            <td>
              {t(
                `report.verification.cause.${
                  causes.find(one => one === cause) ?? 'unknown'
                }`,
              )}
            </td>
          </tr>
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
