import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import {
  formatNumber,
  useTexts,
  VisuallyHidden,
} from '@almanac/backstage-plugin-insights-react';
import { useSearch } from '@backstage/plugin-search-react';
import type { Kind } from './Kind';
import { searchPageTranslationRef } from './translation';
import { useCounts } from './useCounts';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(0.5),
    margin: 0,
    padding: 0,
    listStyle: 'none',
    [theme.breakpoints.down('sm')]: { flexDirection: 'row', flexWrap: 'wrap' },
  },
  kind: {
    display: 'flex',
    gap: theme.spacing(1),
    justifyContent: 'flex-start',
    width: '100%',
    minHeight: 36,
    padding: theme.spacing(0.5, 1.25),
    borderRadius: 6,
    fontSize: 14,
    fontFamily: 'inherit',
    color: theme.palette.text.primary,
    '& svg': { width: 20, height: 20 },
    '&:hover': { backgroundColor: theme.palette.action.hover },
    '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}` },
  },
  // Also under the pointer: what hovers is not what is chosen.
  chosen: {
    '&, &:hover': { backgroundColor: theme.palette.action.selected },
    boxShadow: `inset 0 0 0 1px ${theme.palette.text.secondary}`,
    fontWeight: 600,
  },
  count: {
    marginLeft: 'auto',
    fontWeight: 400,
    color: theme.palette.text.secondary,
    fontVariantNumeric: 'tabular-nums',
  },
}));

/** One kind of results, or all, with how many each has. What is filtered by stays when another is chosen. */
export function KindChoice({ kinds }: { kinds: readonly Kind[] }) {
  const classes = useStyles();
  const { t } = useTexts(searchPageTranslationRef);
  const { types, setTypes, setPageCursor } = useSearch();
  const counts = useCounts(kinds);
  const chosen = types[0] ?? '';
  const choose = (value: string) => {
    setTypes(value === '' ? [] : [value]);
    setPageCursor(undefined);
  };
  return (
    <ul aria-label={t('kinds.label')} className={classes.root}>
      {kinds.map(({ value, name, icon }) => {
        const found = counts.get(value);
        const count = found === undefined ? undefined : formatNumber(found);
        const isChosen = value === chosen;
        return (
          <li key={value}>
            <ButtonBase
              aria-pressed={isChosen}
              className={`${classes.kind} ${isChosen ? classes.chosen : ''}`}
              onClick={() => choose(value)}
            >
              {icon}
              <span>{name}</span>
              {count !== undefined && (
                <span className={classes.count}>
                  {' '}
                  {count}
                  <VisuallyHidden> {t('kinds.found')}</VisuallyHidden>
                </span>
              )}
            </ButtonBase>
          </li>
        );
      })}
    </ul>
  );
}
