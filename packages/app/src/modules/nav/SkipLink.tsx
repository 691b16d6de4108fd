import { makeStyles } from '@material-ui/core/styles';
import { coreComponentsTranslationRef } from '@backstage/core-components/alpha';
import { MouseEvent } from 'react';
import { useTexts } from '@almanac/backstage-plugin-insights-react';
import { focusContent } from './focusContent';

const useStyles = makeStyles(theme => ({
  '@global': {
    // The platform's own comes and goes with the old page header, and leads to that.
    'nav[aria-label="sidebar nav"] > button': { display: 'none' },
  },
  root: {
    position: 'fixed',
    top: theme.spacing(1),
    left: theme.spacing(1),
    zIndex: theme.zIndex.tooltip,
    padding: theme.spacing(1, 2),
    borderRadius: 6,
    fontSize: 14,
    fontWeight: 500,
    color: theme.palette.text.primary,
    backgroundColor: theme.palette.background.paper,
    outline: `2px solid ${theme.palette.primary.main}`,
    '&:not(:focus)': {
      width: 1,
      height: 1,
      padding: 0,
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
  },
}));

/** The first stop of the Tab key on every page: past the navigation, to what the page is about. */
export const SkipLink = () => {
  const classes = useStyles();
  const { t } = useTexts(coreComponentsTranslationRef);
  const skip = (event: MouseEvent) => {
    // The address is the page's; a fragment would be a step of its history.
    event.preventDefault();
    focusContent();
  };
  return (
    <a href="#main" className={classes.root} onClick={skip}>
      {t('skipToContent')}
    </a>
  );
};
