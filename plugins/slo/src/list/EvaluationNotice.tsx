import {
  Notice,
  Time,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../translation';

/** SLOs are evaluated every minute; from so many minutes on something is in the way. */
const LATE_MS = 10 * 60_000;

/**
 * Says when the last evaluation is long ago.
 *
 * @param props - `now`: milliseconds, when the answer came
 */
export function EvaluationNotice(props: {
  evaluatedAt: string | null;
  now: number;
}) {
  const { t } = useTexts(sloTranslationRef);
  const { evaluatedAt, now } = props;
  if (!evaluatedAt || now - Date.parse(evaluatedAt) < LATE_MS) return null;
  return (
    <Notice tone="attention" icon="clock">
      {t('list.stale.evaluation', {
        time: <Time at={evaluatedAt} relativeTo={now} />,
      })}
    </Notice>
  );
}
