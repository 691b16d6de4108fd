import { makeStyles } from '@material-ui/core/styles';
import {
  ModelComparedSide,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';
import type { Sides } from '../useSides';
import { SideCard } from './SideCard';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(240px, 1fr))',
    gap: theme.spacing(2),
    margin: theme.spacing(1, 0, 2),
    padding: 0,
    listStyle: 'none',
  },
}));

/** What is compared, the first first: the others are compared with it. */
export function SideCards(props: {
  compared: readonly ModelComparedSide[];
  sides: Sides;
}) {
  const { compared, sides } = props;
  const classes = useStyles();
  const { t } = useTexts(modelCardsTranslationRef);
  return (
    <ul className={classes.list} aria-label={t('compare.sides.label')}>
      {compared.map((side, index) => (
        <SideCard
          key={index}
          side={side}
          first={compared[0]}
          index={index}
          sides={sides}
        />
      ))}
    </ul>
  );
}
