import Tooltip from '@material-ui/core/Tooltip';
import { formatDuration } from '../../lib/formatDuration';
import { formatInstant } from '../../lib/formatInstant';
import { insightsTranslationRef } from '../../translation/insightsTranslationRef';
import { useTexts } from '../../translation/useTexts';

/**
 * An instant in the reader's zone; the UTC instant is in the tooltip.
 *
 * @param props - `relativeTo` adds "4 min ago" beside the exact time, never instead of it; `precision`: `day` where the
 * hour would claim more than is known
 *
 * @public
 */
export function Time(props: {
  at: string | null;
  relativeTo?: number;
  precision?: 'minute' | 'day';
}) {
  const { t } = useTexts(insightsTranslationRef);
  if (!props.at) return <span>{t('time.never')}</span>;
  const instant = Date.parse(props.at);
  // Shown as it came rather than not at all.
  if (Number.isNaN(instant)) return <span>{props.at}</span>;
  const exact = formatInstant(props.at, props.precision);
  const utc = new Date(instant).toISOString().slice(0, 19).replace('T', ' ');
  return (
    <Tooltip title={t('time.utc', { instant: utc })}>
      <time
        dateTime={props.at}
        style={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}
      >
        {exact}
        {props.relativeTo !== undefined && (
          <RelativeTime from={instant} to={props.relativeTo} />
        )}
      </time>
    </Tooltip>
  );
}

function RelativeTime(props: { from: number; to: number }) {
  const { t } = useTexts(insightsTranslationRef);
  const distance = props.to - props.from;
  const duration = formatDuration(Math.abs(distance));
  return (
    <span> ({t(distance >= 0 ? 'time.ago' : 'time.ahead', { duration })})</span>
  );
}
