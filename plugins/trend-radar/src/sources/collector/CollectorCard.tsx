import { makeStyles } from '@material-ui/core/styles';
import { useRunCollector } from '@almanac/backstage-plugin-insights-react';
import { CollectorFacts } from './CollectorFacts';
import { CollectorLine } from './CollectorLine';
import { CollectorHead, RunsToggle } from './CollectorHead';
import type { CollectorProps } from './CollectorProps';
import { FailureNotice } from './FailureNotice';
import { RunAnswer } from './RunAnswer';
import { RunProgress } from './RunProgress';

const useStyles = makeStyles(theme => ({
  root: {
    padding: theme.spacing(2.5, 3),
    borderRadius: 8,
    border: `1px solid ${theme.palette.divider}`,
    backgroundColor: theme.palette.background.paper,
  },
  short: { padding: theme.spacing(1.25, 3) },
  description: {
    margin: theme.spacing(0.5, 0, 2),
    maxWidth: 720,
    fontSize: 14,
    color: theme.palette.text.secondary,
  },
}));

/** What a collector is, how it stands, when it ran and runs again, and the way to run it now. */
export function CollectorCard(
  props: CollectorProps & { toggle?: RunsToggle; isShort: boolean },
) {
  const { collector, now, isShort } = props;
  const classes = useStyles();
  const request = useRunCollector();
  return (
    <div className={`${classes.root} ${isShort ? classes.short : ''}`}>
      <CollectorHead
        {...props}
        isAsking={request.isPending}
        onRun={() => request.mutate(collector.id)}
      />
      {!isShort && (
        <p className={classes.description}>{collector.description}</p>
      )}
      <RunAnswer collector={collector} request={request} />
      <RunProgress collector={collector} now={now} />
      <FailureNotice collector={collector} now={now} />
      {isShort ? (
        <CollectorLine collector={collector} />
      ) : (
        <CollectorFacts collector={collector} now={now} />
      )}
    </div>
  );
}
