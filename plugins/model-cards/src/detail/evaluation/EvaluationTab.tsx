import { makeStyles } from '@material-ui/core/styles';
import { ModelParts } from '../ModelParts';
import { VersionChoice } from '../versions/VersionChoice';
import { CompareChoice } from './CompareChoice';
import { MetricHistorySection } from './history/MetricHistorySection';
import { VersionMetrics } from './VersionMetrics';

const useStyles = makeStyles(theme => ({
  choices: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 3),
    marginTop: theme.spacing(4),
  },
}));

/** How well the model does: each metric across the versions, and all of them for one version. */
export function EvaluationTab(parts: ModelParts) {
  const classes = useStyles();
  return (
    <>
      <MetricHistorySection {...parts} />
      <div className={classes.choices} data-no-print>
        <VersionChoice {...parts} />
        <CompareChoice {...parts} />
      </div>
      <VersionMetrics {...parts} />
    </>
  );
}
