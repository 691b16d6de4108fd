import { forwardRef } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import {
  EmptyState,
  formatNumber,
  Radar,
  RadarWhatIf,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../translation';
import { BlipTable } from './BlipTable';
import { RadarFigure } from './figure/RadarFigure';
import type { RadarView } from './useRadarView';
import type { ShownBlip } from './ShownBlip';

/** Below this the list stands under the radar. */
const SIDE_BY_SIDE = 1180;
const LIST_HEIGHT = 720;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(3),
    marginTop: theme.spacing(2),
    [`@media (min-width: ${SIDE_BY_SIDE}px)`]: {
      gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    },
  },
  noMatch: {
    // Under the radar it would be out of sight.
    [`@media (max-width: ${SIDE_BY_SIDE - 1}px)`]: { order: -1 },
  },
}));

function NoMatch(props: { total: number; onClear(): void }) {
  const { t } = useTexts(trendRadarTranslationRef);
  return (
    <EmptyState
      title={t('radar.noMatch.title')}
      description={t('radar.noMatch.description', {
        total: formatNumber(props.total),
      })}
      action={
        <Button variant="outlined" size="small" onClick={props.onClear}>
          {t('radar.noMatch.clear')}
        </Button>
      }
    />
  );
}

/** The radar and the list, equals beside one another. */
export const RadarAndList = forwardRef<
  SVGSVGElement,
  {
    radar: Radar;
    blips: ShownBlip[];
    matching: ShownBlip[];
    view: RadarView;
    /** Whether those that match are those of the filters before. */
    isOfBefore?: boolean;
    /** What places them, where that is not the declared policy of today. */
    whatIf?: RadarWhatIf;
  }
>(function RadarAndListWithRef(props, svg) {
  const { radar, blips, matching, view, whatIf } = props;
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <RadarFigure
        ref={svg}
        radar={radar}
        blips={blips}
        matching={matching}
        focus={view.focus}
        onFocus={view.setFocus}
        whatIf={whatIf}
      />
      {matching.length > 0 ? (
        <BlipTable
          radar={radar}
          blips={matching}
          totalCount={blips.length}
          height={LIST_HEIGHT}
          isOfBefore={props.isOfBefore}
          whatIf={whatIf}
        />
      ) : (
        <div className={classes.noMatch}>
          <NoMatch total={blips.length} onClear={view.clear} />
        </div>
      )}
    </div>
  );
});
