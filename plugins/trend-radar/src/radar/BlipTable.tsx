import { FocusEvent, MouseEvent, useMemo, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import {
  DataTable,
  formatNumber,
  Radar,
  RadarWhatIf,
  useMeasuredWidth,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { useTopicPath } from '../shell/paths';
import { trendRadarTranslationRef } from '../translation';
import { useBlipColumns } from './columns/useBlipColumns';
import { useHighlight } from './highlight';
import { ChosenBar } from './selection/ChosenBar';
import { useChosenTopics } from './selection/useChosenTopics';
import { useDepart, useWayBack } from './wayBack';
import type { ShownBlip } from './ShownBlip';
import { pastDayOf } from './whatIf/whatIfBlips';

const ROW_HEIGHT = 44;
const FIRST_GUESS_PIXELS = 560;

const useStyles = makeStyles(theme => ({
  root: {
    // The row of the blip that is highlighted on the radar.
    '& [role=row]:has([data-highlighted])': {
      backgroundColor: theme.palette.action.selected,
    },
  },
  caption: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: theme.spacing(0, 2),
    minHeight: 32,
    alignItems: 'center',
    fontSize: 13,
    color: theme.palette.text.secondary,
    fontVariantNumeric: 'tabular-nums',
  },
  count: { color: theme.palette.text.primary, fontWeight: 500 },
}));

function rowOf(target: EventTarget): number {
  const row = (target as Element).closest('[data-row-index]');
  return Number(row?.getAttribute('data-row-index') ?? -1);
}

/** The radar as a list: the same topics, the same facts, for whoever reads better than looks. */
export function BlipTable(props: {
  radar: Radar;
  blips: ShownBlip[];
  totalCount: number;
  height: number;
  /** What places them, where that is not the declared policy of today. */
  whatIf?: RadarWhatIf;
  isOfBefore?: boolean;
}) {
  const { radar, blips, totalCount, height } = props;
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const navigate = useNavigate();
  const topicPath = useTopicPath(radar.id);
  const depart = useDepart();
  const wayBack = useWayBack();
  const highlight = useHighlight();
  const { ref: measured, width: widthPixels } =
    useMeasuredWidth<HTMLDivElement>(FIRST_GUESS_PIXELS);
  const chosen = useChosenTopics();
  const [isBegun, setBegun] = useState(false);
  const isChoosing = isBegun || chosen.topicIds.length > 0;
  const columns = useBlipColumns(
    radar,
    widthPixels,
    isChoosing ? chosen : undefined,
    pastDayOf(radar, props.whatIf),
  );
  const follow = useMemo(
    () => (event: MouseEvent | FocusEvent) =>
      highlight.set(blips[rowOf(event.target)]?.topicId),
    [blips, highlight],
  );
  const leave = () => highlight.set(undefined);
  return (
    <div
      ref={measured}
      className={classes.root}
      onMouseOver={follow}
      onFocus={follow}
      onMouseLeave={leave}
      onBlur={leave}
    >
      <div className={classes.caption}>
        <span role="status" className={classes.count}>
          {blips.length === totalCount
            ? t('radar.list.all', {
                count: totalCount,
                total: formatNumber(totalCount),
              })
            : t('radar.list.filtered', {
                count: blips.length,
                shown: formatNumber(blips.length),
                total: formatNumber(totalCount),
              })}
        </span>
        <span>
          {t(props.whatIf ? 'radar.list.orderWhatIf' : 'radar.list.order')}
        </span>
        {!isChoosing && (
          <Button size="small" onClick={() => setBegun(true)}>
            {t('radar.select.begin')}
          </Button>
        )}
      </div>
      {isChoosing && (
        <ChosenBar
          radar={radar}
          chosen={chosen}
          onDone={() => setBegun(false)}
        />
      )}
      <DataTable
        label={t('radar.list.label', { title: radar.title })}
        columns={columns}
        rows={blips}
        rowKey={blip => blip.topicId}
        rowHeight={ROW_HEIGHT}
        height={height}
        isOfBefore={props.isOfBefore}
        focusedAtFirst={wayBack?.from === 'list' ? wayBack.topicId : undefined}
        onOpen={({ topicId }) => {
          depart({ topicId, from: 'list' });
          navigate(topicPath(topicId));
        }}
      />
    </div>
  );
}
