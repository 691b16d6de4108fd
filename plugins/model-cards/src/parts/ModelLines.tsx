import { makeStyles } from '@material-ui/core/styles';
import {
  modelSideText,
  ModelSummary,
} from '@almanac/backstage-plugin-insights-react';
import { AttentionChip } from './AttentionChip';
import { CompletenessBar } from './CompletenessBar';
import { ModelLink } from './ModelLink';
import { ModelNames } from './ModelNames';
import { RiskChip } from './RiskChip';
import { VerdictChip } from './VerdictChip';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0, fontSize: 14 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: theme.spacing(0.5, 2),
    padding: theme.spacing(1, 0),
    borderBottom: `1px solid ${theme.palette.divider}`,
    '&:last-child': { borderBottom: 0 },
  },
  name: { flex: '1 1 220px', minWidth: 0 },
  needs: { flex: '1.4 1 260px', minWidth: 0 },
  quiet: {
    display: 'block',
    fontSize: 12,
    lineHeight: 1.45,
    color: theme.palette.text.secondary,
  },
}));

/** Few models, one line each: what each is called, and why it needs somebody or else how it stands. */
export function ModelLines({ models }: { models: readonly ModelSummary[] }) {
  const classes = useStyles();
  return (
    <ul className={classes.list}>
      {models.map(model => (
        <li
          key={modelSideText({ registry: model.registry, name: model.name })}
          className={classes.line}
        >
          <div className={classes.name}>
            <ModelLink model={model} />
            <span className={classes.quiet}>
              <ModelNames model={model} />
            </span>
          </div>
          <div className={classes.needs}>
            <Standing model={model} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Standing({ model }: { model: ModelSummary }) {
  const classes = useStyles();
  const { verdict, attention } = model;
  const [first] = attention;
  if (!first) {
    return (
      <>
        <VerdictChip verdict={verdict} /> <RiskChip riskTier={model.riskTier} />{' '}
        <CompletenessBar completeness={model.completeness} />
        <span className={classes.quiet}>{verdict.sentence}</span>
      </>
    );
  }
  return (
    <>
      <VerdictChip verdict={verdict} /> <AttentionChip attention={first} />
      <span className={classes.quiet}>{first.why}</span>
      <span className={classes.quiet}>{verdict.sentence}</span>
    </>
  );
}
