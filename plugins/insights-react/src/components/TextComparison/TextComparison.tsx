import { useMemo } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { formatNumber } from '@almanac/backstage-plugin-insights-common';
import { toneColours } from '../../lib/toneColours';
import { usePaletteMode } from '../../lib/usePaletteMode';
import { insightsTranslationRef } from '../../translation/insightsTranslationRef';
import { useTexts } from '../../translation/useTexts';
import { foldSame } from './foldSame';
import { lineDiff } from './lineDiff';

const useStyles = makeStyles(theme => ({
  root: {
    margin: theme.spacing(1, 0),
    maxHeight: 360,
    overflow: 'auto',
    borderRadius: 4,
    border: `1px solid ${theme.palette.divider}`,
    backgroundColor: theme.palette.background.paper,
    fontFamily: 'monospace',
    fontSize: 13,
    lineHeight: '20px',
    '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}` },
  },
  line: {
    padding: theme.spacing(0, 1.5),
    minHeight: 20,
    whiteSpace: 'pre',
    width: 'max-content',
    minWidth: '100%',
    boxSizing: 'border-box',
  },
  folded: {
    fontFamily: theme.typography.fontFamily,
    color: theme.palette.text.secondary,
  },
  sign: { userSelect: 'none' },
}));

const looks = {
  theirs: { sign: '−', tone: 'attention' },
  yours: { sign: '+', tone: 'info' },
} as const;

/**
 * Two texts, line by line: what differs, with a little of what stands around it. Lines of `theirs` are marked −, those of
 * `yours` +.
 *
 * @public
 */
export function TextComparison(props: {
  label: string;
  theirs: string;
  yours: string;
}) {
  const { theirs, yours } = props;
  const classes = useStyles();
  const { t } = useTexts(insightsTranslationRef);
  const colours = toneColours[usePaletteMode()];
  const lines = useMemo(() => lineDiff(theirs, yours), [theirs, yours]);
  if (!lines) return <p>{t('textComparison.tooLong')}</p>;
  return (
    <div
      className={classes.root}
      role="group"
      aria-label={props.label}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      {foldSame(lines).map((part, index) => {
        if (part.kind === 'folded') {
          return (
            <div key={index} className={`${classes.line} ${classes.folded}`}>
              {t('textComparison.unchangedLines', {
                count: part.lines,
                number: formatNumber(part.lines),
              })}
            </div>
          );
        }
        if (part.kind === 'same') {
          return (
            <div key={index} className={classes.line}>
              {`  ${part.text}`}
            </div>
          );
        }
        const { sign, tone } = looks[part.kind];
        return (
          <div
            key={index}
            className={classes.line}
            style={{
              color: colours[tone].text,
              backgroundColor: colours[tone].surface,
            }}
          >
            <span className={classes.sign}>{sign} </span>
            {part.text}
          </div>
        );
      })}
    </div>
  );
}
