import { makeStyles } from '@material-ui/core/styles';
import { Collector } from '@almanac/backstage-plugin-insights-react';
import { conditionOf } from '../model/conditionOf';
import { NotKept } from '../notKept/NotKept';
import { Runs } from '../runs/Runs';
import { Selection } from '../useSelection';
import { CollectorCard } from './CollectorCard';
import { CollectorProps } from './CollectorProps';

const useStyles = makeStyles(theme => ({
  root: { margin: theme.spacing(2, 0) },
  inside: { padding: theme.spacing(1, 0, 2) },
}));

function isCalm(collector: Collector): boolean {
  return ['fresh', 'never', 'partial'].includes(conditionOf(collector));
}

/** A collector, and when it is chosen, its runs and what they could not keep. */
export function CollectorItem(
  props: CollectorProps & {
    selection: Selection;
    /** The only one is open: there is nothing to choose. */
    isAlone: boolean;
    /** Among many, those that need nothing are told in one line until they are opened. */
    isAmongMany: boolean;
  },
) {
  const { collector, now, selection, isAlone, isAmongMany } = props;
  const classes = useStyles();
  const isOpen = isAlone || selection.collectorId === collector.id;
  const insideId = `source-${collector.id}`;
  return (
    <article className={classes.root}>
      <CollectorCard
        {...props}
        isShort={isAmongMany && !isOpen && isCalm(collector)}
        toggle={
          isAlone
            ? undefined
            : {
                isOpen,
                controls: insideId,
                onToggle: () =>
                  selection.select(isOpen ? undefined : collector.id),
              }
        }
      />
      {isOpen && (
        <div id={insideId} className={classes.inside}>
          <Runs collector={collector} now={now} selection={selection} />
          {collector.lastRun && (
            <NotKept collector={collector} selection={selection} />
          )}
        </div>
      )}
    </article>
  );
}
