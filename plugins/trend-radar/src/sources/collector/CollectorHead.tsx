import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import ExpandLess from '@material-ui/icons/ExpandLess';
import ExpandMore from '@material-ui/icons/ExpandMore';
import { StateChip, useTexts } from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { conditionOf } from '../model/conditionOf';
import type { CollectorProps } from './CollectorProps';
import { collectorMessages } from './messages';
import { RunNowButton } from './RunNowButton';

/** Opens and closes the runs of a collector. */
export interface RunsToggle {
  isOpen: boolean;
  /** Id of what it opens. */
  controls: string;
  onToggle(): void;
}

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: theme.spacing(1, 2),
  },
  title: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1.5),
    minHeight: 32,
  },
  name: { margin: 0, fontSize: 20, fontWeight: 600, overflowWrap: 'anywhere' },
  actions: { display: 'flex', marginLeft: 'auto', gap: theme.spacing(1) },
}));

function RunsButton(props: { title: string; toggle: RunsToggle }) {
  const { isOpen, controls, onToggle } = props.toggle;
  const { t } = useTexts(trendRadarTranslationRef);
  const which = isOpen ? 'hideRuns' : 'showRuns';
  return (
    <Button
      size="small"
      aria-expanded={isOpen}
      aria-controls={isOpen ? controls : undefined}
      aria-label={t(`sources.collector.${which}Named`, { title: props.title })}
      endIcon={isOpen ? <ExpandLess /> : <ExpandMore />}
      onClick={onToggle}
    >
      {t(`sources.collector.${which}`)}
    </Button>
  );
}

/** Title, states and buttons of a collector. */
export function CollectorHead(
  props: CollectorProps & {
    toggle?: RunsToggle;
    isAsking: boolean;
    onRun(): void;
  },
) {
  const { collector, toggle } = props;
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const condition = conditionOf(collector);
  const tellsFreshness = ['fresh', 'stale', 'never'].includes(condition);
  return (
    <div className={classes.root}>
      <div className={classes.title}>
        <h2 className={classes.name}>{collector.title}</h2>
        <StateChip state={condition} label={t(`sources.state.${condition}`)} />
        {!tellsFreshness && (
          <StateChip
            state={collector.freshness}
            label={
              Object.hasOwn(collectorMessages.values, collector.freshness)
                ? t(`sources.collector.values.${collector.freshness}`)
                : undefined
            }
          />
        )}
      </div>
      <div className={classes.actions}>
        {toggle && <RunsButton title={collector.title} toggle={toggle} />}
        <RunNowButton {...props} />
      </div>
    </div>
  );
}
