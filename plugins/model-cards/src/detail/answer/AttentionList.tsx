import { makeStyles } from '@material-ui/core/styles';
import {
  ModelAttention,
  StateIcon,
  toneColours,
  usePaletteMode,
  useTexts,
  CodedText,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  root: {
    margin: theme.spacing(0, 0, 2),
    padding: 0,
    listStyle: 'none',
    maxWidth: 880,
    fontSize: 14,
    lineHeight: 1.5,
    '& > li': {
      display: 'flex',
      gap: theme.spacing(1),
      padding: theme.spacing(0.5, 0),
    },
    '& svg': { flex: 'none', marginTop: 3, fontSize: 16 },
  },
  // Names of registries have no place to break.
  text: { minWidth: 0, overflowWrap: 'anywhere' },
  word: { fontWeight: 600 },
  fix: { color: theme.palette.text.secondary },
}));

/** Why the model needs somebody, the weightiest first, and what helps. */
export function AttentionList(props: { attention: readonly ModelAttention[] }) {
  const classes = useStyles();
  const { t } = useTexts(modelCardsTranslationRef);
  const colours = toneColours[usePaletteMode()];
  if (props.attention.length === 0) return null;
  return (
    <ul
      className={classes.root}
      aria-label={t('detail.answer.attention.title')}
    >
      {props.attention.map(({ ruleId, severity, why, fix }) => {
        const isAct = severity === 'act';
        const colour = colours[isAct ? 'act' : 'attention'].text;
        return (
          <li key={ruleId}>
            <StateIcon
              name={isAct ? 'warning' : 'clock'}
              style={{ color: colour }}
            />
            <span className={classes.text}>
              <span className={classes.word} style={{ color: colour }}>
                {t(`detail.answer.attention.${isAct ? 'act' : 'watch'}`)}:
              </span>{' '}
              <CodedText text={why} />{' '}
              <span className={classes.fix}>
                <CodedText text={fix} />
              </span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
