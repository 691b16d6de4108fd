import {
  Fact,
  SloReportContent,
  Time,
  useEntityTitles,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { periodText } from '../review/reports/periodText';
import { sloTranslationRef } from '../translation';

const scopeParts = ['owner', 'system', 'service', 'tag', 'customer'] as const;

const isRef = (part: (typeof scopeParts)[number]) =>
  part === 'owner' || part === 'system';

/** What a report is of, when and by whom it was frozen, and what it is known again by. */
export function useReportFacts(report: SloReportContent): Fact[] {
  const { t } = useTexts(sloTranslationRef);
  const { period, until, scope, createdAt, createdBy, digest } = report;
  const { titles = {} } = report;
  const titleNow = useEntityTitles(
    [scope.owner, scope.system, createdBy].flatMap(ref => ref ?? []),
  );
  const titleOf = (ref: string) => titles[ref] ?? titleNow(ref);
  const parts = [
    ...scopeParts.flatMap(part => {
      const value = scope[part];
      return value
        ? [
            t(`report.about.scopePart.${part}`, {
              value: isRef(part) ? titleOf(value) : titles[value] ?? value,
            }),
          ]
        : [];
    }),
    ...(scope.slos
      ? [
          t('report.about.scopePart.slos', {
            value: String(scope.slos.length),
          }),
        ]
      : []),
  ];
  return [
    [
      t('report.about.period'),
      t('report.about.between', {
        of: periodText(period.of),
        start: <Time at={period.start} />,
        end: <Time at={until} />,
        timeZone: period.timeZone,
      }),
    ],
    [t('report.about.scope'), parts.join(', ') || t('report.about.scopeAll')],
    [
      t('report.about.frozen'),
      t('report.about.by', {
        at: <Time at={createdAt} />,
        by: titleOf(createdBy),
      }),
    ],
    [t('report.about.digest'), <code>{digest}</code>],
    [t('report.about.engine'), report.engineVersion],
  ];
}
