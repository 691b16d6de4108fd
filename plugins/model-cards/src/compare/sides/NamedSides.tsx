import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useTexts } from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';
import type { Sides } from '../useSides';

const useStyles = makeStyles(theme => ({
  list: {
    margin: theme.spacing(0, 0, 2),
    padding: 0,
    listStyle: 'none',
    fontSize: 14,
    '& > li': {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
      minHeight: 36,
      overflowWrap: 'anywhere',
    },
  },
}));

/** What the address names, as it names it, where nothing more is known: each can be taken out. */
export function NamedSides({ sides }: { sides: Sides }) {
  const classes = useStyles();
  const { t } = useTexts(modelCardsTranslationRef);
  if (sides.sides.length === 0) return null;
  return (
    <ul className={classes.list} aria-label={t('compare.sides.label')}>
      {sides.sides.map((side, index) => {
        const { registry, name, version } = side;
        const words = [`${registry}/${name}`, version]
          .filter(Boolean)
          .join(' · ');
        return (
          <li key={index}>
            {words}
            <Button
              size="small"
              aria-label={t('compare.sides.removeOf', { side: words })}
              onClick={() => sides.remove(index)}
            >
              {t('compare.sides.remove')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
