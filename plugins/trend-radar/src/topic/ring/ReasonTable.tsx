import {
  BlipDetail,
  formatValue,
  keepTogether,
  Radar,
  StateChip,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { RingBadge } from '../answer/RingBadge';

type Reason = BlipDetail['suggestion']['reasons'][number];

function inWords(value: Reason['actual'], unit: string): string {
  return typeof value === 'string' ? value : formatValue(value, unit);
}

/** What the rules of the rings ask for, from the centre outwards, and what was found. */
export function ReasonTable(props: { radar: Radar; reasons: Reason[] }) {
  const { radar, reasons } = props;
  const classes = usePlainTable();
  const { t } = useTexts(trendRadarTranslationRef);
  return (
    <div
      className={classes.scroller}
      role="group"
      aria-label={t('topic.ring.reasonsLabel')}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('topic.ring.ring')}</th>
            <th scope="col">{t('topic.ring.condition')}</th>
            <th scope="col" className={classes.number}>
              {t('topic.ring.found')}
            </th>
            <th scope="col">{t('topic.ring.met')}</th>
          </tr>
        </thead>
        <tbody>
          {reasons.map((reason, index) => {
            const isFirst = reasons[index - 1]?.ring !== reason.ring;
            return (
              <tr key={`${reason.ring} ${reason.text}`}>
                <td>
                  {isFirst && <RingBadge radar={radar} ring={reason.ring} />}
                </td>
                <td>{keepTogether(reason.text)}</td>
                <td className={classes.number}>
                  {inWords(reason.actual, reason.unit)}
                </td>
                <td>
                  <StateChip state={reason.met ? 'met' : 'unmet'} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
