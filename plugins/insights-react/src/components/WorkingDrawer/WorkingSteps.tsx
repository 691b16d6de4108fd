import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { Working } from '../../api/wire';
import { stepValueWords } from '../../lib/stepValueWords';
import { insightsTranslationRef } from '../../translation/insightsTranslationRef';
import { useTexts } from '../../translation/useTexts';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, padding: 0, listStyle: 'none', counterReset: 'step' },
  step: {
    counterIncrement: 'step',
    padding: theme.spacing(1.25, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
  },
  title: {
    fontSize: 14,
    fontWeight: 500,
    '&::before': {
      content: 'counter(step)',
      color: theme.palette.text.secondary,
      display: 'inline-block',
      minWidth: 20,
      fontVariantNumeric: 'tabular-nums',
    },
  },
  body: { marginLeft: 20 },
  formula: {
    fontFamily: 'monospace',
    fontSize: 12,
    display: 'block',
    overflowX: 'auto',
    padding: theme.spacing(0.5, 0),
    color: theme.palette.text.secondary,
  },
  why: {
    display: 'block',
    maxWidth: 440,
    fontSize: 12,
    lineHeight: 1.4,
  },
  exact: {
    color: theme.palette.text.secondary,
    fontSize: 12,
    marginRight: theme.spacing(1.5),
  },
  values: {
    width: '100%',
    fontSize: 13,
    borderSpacing: 0,
    '& th': {
      fontWeight: 400,
      textAlign: 'left',
      color: theme.palette.text.secondary,
      padding: '2px 16px 2px 0',
      verticalAlign: 'top',
    },
    '& td': {
      textAlign: 'right',
      padding: '2px 0',
      verticalAlign: 'top',
      fontVariantNumeric: 'tabular-nums',
      overflowWrap: 'anywhere',
    },
  },
}));

/** The steps of a computation with their intermediate values, as pages write them; in full precision on hover. */
export function WorkingSteps(props: { steps: Working['steps'] }) {
  const classes = useStyles();
  const { t } = useTexts(insightsTranslationRef);
  if (props.steps.length === 0) {
    return (
      <Typography color="textSecondary">{t('working.noSteps')}</Typography>
    );
  }
  return (
    <ol className={classes.list}>
      {props.steps.map((step, index) => (
        <li key={`${index} ${step.title}`} className={classes.step}>
          <div className={classes.title}>{step.title}</div>
          <div className={classes.body}>
            {step.formula && (
              <code className={classes.formula}>{step.formula}</code>
            )}
            <table className={classes.values}>
              <tbody>
                {step.values.map((value, place) => (
                  <StepValue key={`${place} ${value.name}`} value={value} />
                ))}
              </tbody>
            </table>
            {step.source && (
              <Typography variant="body2" color="textSecondary">
                {t('working.stepSource', { source: step.source })}
              </Typography>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

function StepValue({
  value,
}: {
  value: Working['steps'][number]['values'][number];
}) {
  const classes = useStyles();
  const { text, exact } = stepValueWords(value);
  return (
    <tr>
      <th scope="row">
        {value.name}
        {value.why && <span className={classes.why}>{value.why}</span>}
      </th>
      <td title={String(value.value ?? '')}>
        {exact && <span className={classes.exact}>{exact}</span>} {text}
      </td>
    </tr>
  );
}
