import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import {
  ModelComparedSide,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';
import type { Sides } from '../useSides';
import { useSideWords } from '../useSideWords';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5),
    marginTop: 'auto',
    marginLeft: -5,
    '@media print': { display: 'none' },
  },
}));

/** Takes a side out, or has the others compared with it; of two these change places. */
export function SideActions(props: {
  side: ModelComparedSide;
  first: ModelComparedSide;
  index: number;
  sides: Sides;
}) {
  const { index, sides } = props;
  const classes = useStyles();
  const { t } = useTexts(modelCardsTranslationRef);
  const sideWords = useSideWords();
  const side = sideWords(props.side);
  const isPair = sides.sides.length === 2;
  return (
    <div className={classes.root}>
      {index > 0 && (
        <Button
          size="small"
          aria-label={
            isPair
              ? t('compare.sides.swapOf', {
                  first: sideWords(props.first),
                  second: side,
                })
              : t('compare.sides.makeFirstOf', { side })
          }
          onClick={() => sides.makeFirst(index)}
        >
          {t(isPair ? 'compare.sides.swap' : 'compare.sides.makeFirst')}
        </Button>
      )}
      <Button
        size="small"
        aria-label={t('compare.sides.removeOf', { side })}
        onClick={() => sides.remove(index)}
      >
        {t('compare.sides.remove')}
      </Button>
    </div>
  );
}
