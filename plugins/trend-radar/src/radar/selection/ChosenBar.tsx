import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { LinkButton } from '@backstage/core-components';
import {
  formatNumber,
  Radar,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { useComparePath } from '../../shell/paths';
import { trendRadarTranslationRef } from '../../translation';
import type { ChosenTopics } from './useChosenTopics';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1),
    minHeight: 40,
    fontSize: 13,
  },
}));

/** How many topics are chosen to compare, the way to the comparison, and out of choosing. */
export function ChosenBar(props: {
  radar: Radar;
  chosen: ChosenTopics;
  onDone(): void;
}) {
  const { radar, chosen } = props;
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const comparePath = useComparePath();
  const { topicIds } = chosen;
  return (
    <div className={classes.root}>
      <span role="status">
        {t(
          topicIds.length === 0 ? 'radar.select.none' : 'radar.select.chosen',
          { number: formatNumber(topicIds.length) },
        )}
      </span>
      {topicIds.length > 0 && (
        <LinkButton
          to={comparePath(topicIds, {
            radarId: radar.id,
            signalId: radar.signal?.id,
          })}
          size="small"
          variant="contained"
          color="primary"
        >
          {t('radar.select.open')}
        </LinkButton>
      )}
      <Button
        size="small"
        onClick={() => {
          chosen.clear();
          props.onDone();
        }}
      >
        {t('radar.select.done')}
      </Button>
    </div>
  );
}
