import {
  Disclosure,
  Fact,
  FactsList,
  formatNumber,
  formatShare,
  PageSection,
  SloReportContent,
  SloReportSlo,
  StateChip,
  Time,
  useIsPrinting,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../translation';
import { ReportLedger } from './ReportLedger';

/** Each SLO of a report in detail, to be opened. */
export function ReportSlos({ report }: { report: SloReportContent }) {
  const { slos, titles } = report;
  const { t } = useTexts(sloTranslationRef);
  const isPrinting = useIsPrinting();
  return (
    <PageSection anchor="slos" title={t('report.slos.title')}>
      {slos.map(slo => (
        <Disclosure key={slo.name} title={slo.title} isShown={isPrinting}>
          <SloFacts slo={slo} />
          {slo.objectives.map((objective, index) => (
            <ReportLedger key={index} {...{ slo, objective, titles }} />
          ))}
        </Disclosure>
      ))}
    </PageSection>
  );
}

function SloFacts({ slo }: { slo: SloReportSlo }) {
  const { t } = useTexts(sloTranslationRef);
  const { definition, changes, retiredAt, alerts, composite } = slo;
  const { version, validFrom, isLater, digest } = definition;
  const facts: Fact[] = [
    [
      t('report.slos.definition'),
      <>
        {t(isLater ? 'report.slos.later' : 'report.slos.version', {
          version: String(version),
          at: <Time at={validFrom} />,
        })}{' '}
        <code>{digest}</code>
      </>,
    ],
    [t('report.slos.alerts'), formatNumber(alerts.fired)],
  ];
  if (changes.length > 0) {
    facts.push([
      t('report.slos.changes'),
      changes.map(change => (
        <div key={change.version}>
          {t('report.slos.changeAt', {
            version: String(change.version),
            at: <Time at={change.at} />,
          })}
        </div>
      )),
    ]);
  }
  if (retiredAt)
    facts.push([t('report.slos.retired'), <Time at={retiredAt} />]);
  if (composite) {
    facts.push([
      t('report.slos.composite'),
      <>
        <StateChip state={composite.verdict} />{' '}
        {composite.consumedAtMost === undefined
          ? t('report.slos.compositeUsed', {
              share: formatShare(composite.consumed),
              rule: composite.rule,
            })
          : t('report.slos.compositeUsedWithin', {
              least: formatShare(composite.consumed),
              most: formatShare(composite.consumedAtMost),
              rule: composite.rule,
            })}
      </>,
    ]);
  }
  return <FactsList facts={facts} />;
}
