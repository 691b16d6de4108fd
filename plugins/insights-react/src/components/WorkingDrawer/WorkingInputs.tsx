import { formatNumber } from '@almanac/backstage-plugin-insights-common';
import { makeStyles } from '@material-ui/core/styles';
import type { Working } from '../../api/wire';
import { insightsTranslationRef } from '../../translation/insightsTranslationRef';
import { ApiCall } from './ApiCall';
import { Digest } from './Digest';
import { useTexts } from '../../translation/useTexts';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: {
    padding: theme.spacing(1, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
    fontSize: 14,
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: theme.spacing(0, 2),
  },
  quiet: { color: theme.palette.text.secondary },
}));

/** What went into a computation, each with the digest of its values. */
export function WorkingInputs(props: { inputs: Working['inputs'] }) {
  const classes = useStyles();
  const { t } = useTexts(insightsTranslationRef);
  return (
    <ul className={classes.list}>
      {props.inputs.map((input, index) => (
        <li key={`${index} ${input.name}`} className={classes.item}>
          <div className={classes.line}>
            <span>{input.name}</span>
            {input.observations !== undefined && (
              <span className={classes.quiet}>
                {t('working.observationCount', {
                  count: input.observations,
                  number: formatNumber(input.observations),
                })}
              </span>
            )}
          </div>
          {input.source && <div className={classes.quiet}>{input.source}</div>}
          <div className={classes.line}>
            <Digest digest={input.digest} />
            {input.href && <ApiCall href={input.href} of={input.name} />}
          </div>
        </li>
      ))}
    </ul>
  );
}
