import { makeStyles } from '@material-ui/core/styles';
import {
  formatNumber,
  Time,
  WorkingNumber,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { SloParts } from '../SloParts';
import { Outlook } from '../words/Outlook';
import { sloTranslationRef } from '../../translation';
import { BudgetTile } from './BudgetTile';
import { CoverageTile } from './CoverageTile';
import { ObjectiveTile } from './ObjectiveTile';
import { SliTile } from './SliTile';
import { Tile } from './Tile';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(168px, 1fr))',
    gap: theme.spacing(3),
  },
}));

function ExhaustionTile({ evaluation, objective }: SloParts) {
  const { t } = useTexts(sloTranslationRef);
  const { outlook, futures, earliestAt, latestAt } = evaluation.exhaustion;
  const isSimulated = !['gone', 'unknown'].includes(outlook);
  return (
    <Tile
      title={t('detail.tiles.exhaustion')}
      isSentence
      value={
        <WorkingNumber working={evaluation.working}>
          <Outlook evaluation={evaluation} kind={objective.window.kind} />
        </WorkingNumber>
      }
    >
      {isSimulated &&
        t('detail.tiles.futures', { number: formatNumber(futures) })}
      {earliestAt &&
        latestAt &&
        t('detail.tiles.widely', {
          earliest: <Time at={earliestAt} precision="day" />,
          latest: <Time at={latestAt} precision="day" />,
        })}
    </Tile>
  );
}

/** The numbers of an objective, each with what it is read beside and the way to its working. */
export function Tiles(parts: SloParts) {
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  return (
    <section className={classes.root} aria-label={t('detail.tiles.title')}>
      <ObjectiveTile {...parts} />
      <SliTile {...parts} />
      <BudgetTile {...parts} />
      <ExhaustionTile {...parts} />
      <CoverageTile {...parts} />
    </section>
  );
}
