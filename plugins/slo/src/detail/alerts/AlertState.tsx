import {
  SloEvaluation,
  StateChip,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';

/** Whether both windows burn beyond the factor; what cannot be, and what cannot be told, is neither. */
export function AlertState(props: { alert: SloEvaluation['alerts'][number] }) {
  const { alert } = props;
  const { t } = useTexts(sloTranslationRef);
  if (alert.tooLittleTraffic) {
    return (
      <StateChip state="sourceIdle" label={t('detail.alerts.tooLittle')} />
    );
  }
  if (alert.holds) {
    return <StateChip state="firing" label={t('detail.alerts.holds')} />;
  }
  return (
    <StateChip
      state={alert.canFire ? 'resolved' : 'moved-none'}
      label={t('detail.alerts.holdsNot')}
    />
  );
}
