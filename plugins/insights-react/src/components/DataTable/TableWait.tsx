import { makeStyles } from '@material-ui/core/styles';
import { insightsTranslationRef } from '../../translation/insightsTranslationRef';
import { useTexts } from '../../translation/useTexts';
import { headHeight } from './useDrawnRows';

const useStyles = makeStyles(theme => ({
  // Takes no room of its own: the rows stay where they are.
  root: { position: 'sticky', top: headHeight, left: 0, height: 0, zIndex: 1 },
  words: {
    position: 'absolute',
    top: 8,
    left: 8,
    padding: theme.spacing(0.5, 1.5),
    borderRadius: theme.shape.borderRadius,
    border: `1px solid ${theme.palette.divider}`,
    backgroundColor: theme.palette.background.paper,
    boxShadow: theme.shadows[2],
    fontSize: 13,
    animation: '$appear 0s 150ms both',
  },
  '@keyframes appear': {
    from: { visibility: 'hidden' },
    to: { visibility: 'visible' },
  },
}));

/** Says over the rows, and to who listens, that they are those of the question before. */
export function TableWait({ isOfBefore }: { isOfBefore: boolean }) {
  const classes = useStyles();
  const { t } = useTexts(insightsTranslationRef);
  return (
    <div role="status" className={classes.root}>
      {isOfBefore && (
        <span className={classes.words}>{t('table.ofBefore')}</span>
      )}
    </div>
  );
}
