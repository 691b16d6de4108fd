import {
  formatNumber,
  SlaPeriodWithWorking,
  SlaStanding,
  WorkingNumber,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { Tile } from '../../detail/tiles/Tile';
import { sloTranslationRef } from '../../translation';
import { formatMoney, isDue } from '../lib/formatMoney';

/** The credit if the period ended now, and what is due of those that are over. */
export function CreditTile(props: {
  standing: SlaStanding;
  period: SlaPeriodWithWorking;
}) {
  const { t } = useTexts(sloTranslationRef);
  const { credit, creditPercent, working, isOver } = props.period;
  const due = props.standing.creditsDue.filter(isDue).map(formatMoney);
  const none = props.standing.agreement.credits ? 'untold' : 'notAgreed';
  const value = credit ? formatMoney(credit) : t(`sla.detail.tiles.${none}`);
  return (
    <Tile
      title={t(`sla.detail.tiles.${isOver ? 'creditOfLast' : 'credit'}`)}
      isSentence={!credit}
      value={
        credit ? (
          <WorkingNumber
            working={working}
            name={t('sla.detail.tiles.creditName', { value })}
          >
            {value}
          </WorkingNumber>
        ) : (
          value
        )
      }
    >
      {creditPercent !== null &&
        t('sla.detail.tiles.creditPercent', {
          percent: formatNumber(creditPercent),
        })}
      {credit &&
        `${t('sla.detail.tiles.due')}: ${
          due.join(', ') || t('sla.detail.tiles.none')
        }`}
    </Tile>
  );
}
