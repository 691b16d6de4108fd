import {
  plainWord,
  Slo,
  Time,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { isTooEarly } from '../lib/isTooEarly';
import { sloTranslationRef } from '../translation';

/** When the budget of an SLO runs out, as far as it can be told. */
export function OutlookWords(props: {
  slo: Pick<Slo, 'outlook' | 'exhaustedAt' | 'remaining' | 'state'>;
}) {
  const { t } = useTexts(sloTranslationRef);
  const { exhaustedAt, remaining } = props.slo;
  // Of a composite SLO no future is simulated; that nothing is left needs none.
  const isGone = remaining !== null && remaining <= 0;
  const told = props.slo.outlook ?? (isGone ? 'gone' : 'unknown');
  const outlook = isTooEarly(props.slo) ? 'unknown' : told;
  switch (outlook) {
    case 'expected':
    case 'possible':
      return exhaustedAt ? (
        <>
          {t(`parts.outlook.${outlook}`, {
            day: <Time at={exhaustedAt} precision="day" />,
          })}
        </>
      ) : (
        <>{t(`parts.outlook.${outlook}Undated`)}</>
      );
    case 'gone':
    case 'unlikely':
    case 'unknown':
      return <>{t(`parts.outlook.${outlook}`)}</>;
    default:
      return <>{plainWord(outlook)}</>;
  }
}
