import { makeStyles } from '@material-ui/core/styles';
import { Link } from 'react-router-dom';
import { useTexts } from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../translation';
import { ModelTab, modelTabs, ModelView } from './useModelView';

const useStyles = makeStyles(theme => ({
  root: {
    margin: theme.spacing(0, 0, 2),
    borderBottom: `1px solid ${theme.palette.divider}`,
    overflowX: 'auto',
  },
  tabs: {
    display: 'flex',
    gap: theme.spacing(3),
    [theme.breakpoints.down('sm')]: { gap: theme.spacing(2) },
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  tab: {
    display: 'block',
    padding: theme.spacing(1.25, 0),
    borderBottom: '2px solid transparent',
    fontSize: 14,
    fontWeight: 500,
    lineHeight: '22px',
    whiteSpace: 'nowrap',
    textDecoration: 'none',
    color: theme.palette.text.secondary,
    '&:hover': { color: theme.palette.text.primary },
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: -2,
    },
    '&[aria-current=page]': {
      color: theme.palette.text.primary,
      borderBottomColor: theme.palette.primary.main,
    },
  },
}));

/** Choices that mean something in one part of the page alone. */
const ownChoices: Record<
  ModelTab,
  readonly ('metric' | 'profile' | 'promotion' | 'q')[]
> = {
  card: ['profile'],
  versions: ['promotion'],
  evaluation: ['metric', 'q'],
  data: [],
  consumers: [],
  audit: [],
};

/** The parts of the page; links, so that each can be opened beside another. */
export function ModelTabs({ view }: { view: ModelView }) {
  const classes = useStyles();
  const { t } = useTexts(modelCardsTranslationRef);
  const left = Object.fromEntries(
    ownChoices[view.tab].map(choice => [choice, undefined]),
  );
  return (
    <nav
      aria-label={t('detail.tab.label')}
      className={classes.root}
      data-no-print
    >
      <ul className={classes.tabs}>
        {modelTabs.map(tab => (
          <li key={tab}>
            <Link
              to={view.search({
                ...(tab !== view.tab && left),
                tab: tab === 'card' ? undefined : tab,
              })}
              replace
              preventScrollReset
              aria-current={tab === view.tab ? 'page' : undefined}
              className={classes.tab}
            >
              {t(`detail.tab.${tab}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
