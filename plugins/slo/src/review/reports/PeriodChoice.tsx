import { useId } from 'react';
import TextField from '@material-ui/core/TextField';
import {
  ChoiceGroup,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';
import { periodText } from './periodText';
import type { ReportPeriod } from './reportPeriods';

const kinds = ['month', 'quarter'] as const;

/** What a report is of. */
export type ReportKind = (typeof kinds)[number];

/** Chooses the month or quarter that is reported. */
export function PeriodChoice(props: {
  kind: ReportKind;
  period: ReportPeriod;
  periods: readonly ReportPeriod[];
  onKind: (kind: ReportKind) => void;
  onPeriod: (of: string) => void;
}) {
  const { kind, period, periods } = props;
  const fieldId = useId();
  const { t } = useTexts(sloTranslationRef);
  return (
    <>
      <ChoiceGroup
        name={t('review.reports.kind.name')}
        choices={kinds.map(id => ({
          id,
          title: t(`review.reports.kind.${id}`),
        }))}
        chosen={kind}
        onChoose={id => props.onKind(kinds.find(one => one === id) ?? 'month')}
      />
      <TextField
        id={fieldId}
        select
        size="small"
        variant="outlined"
        label={t('review.reports.of')}
        value={period.of}
        onChange={event => props.onPeriod(event.target.value)}
        SelectProps={{ native: true }}
        InputLabelProps={{ shrink: true }}
      >
        {periods.map(({ of, isUnderWay }) => (
          <option key={of} value={of}>
            {isUnderWay
              ? t('review.reports.soFar', { period: periodText(of) })
              : periodText(of)}
          </option>
        ))}
      </TextField>
    </>
  );
}
