import { NavLink } from 'react-router-dom';
import { makeStyles } from '@material-ui/core/styles';
import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTexts } from '@almanac/backstage-plugin-insights-react';
import {
  newSloRouteRef,
  sloContractsRouteRef,
  sloDefinitionsRouteRef,
  sloReportsRouteRef,
  sloReviewRouteRef,
  slosRouteRef,
} from '../routes';
import { sloTranslationRef } from '../translation';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(0, 2),
    margin: theme.spacing(0, 0, 3),
    borderBottom: `1px solid ${theme.palette.divider}`,
    '@media print': { display: 'none' },
  },
  tabs: {
    display: 'flex',
    gap: theme.spacing(3),
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  tab: {
    display: 'block',
    padding: theme.spacing(1.25, 0),
    marginBottom: -1,
    borderBottom: '2px solid transparent',
    fontSize: 14,
    fontWeight: 500,
    lineHeight: '22px',
    textDecoration: 'none',
    color: theme.palette.text.secondary,
    '&:hover': { color: theme.palette.text.primary },
    '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}` },
    '&[aria-current=page]': {
      color: theme.palette.text.primary,
      borderBottomColor: theme.palette.primary.main,
    },
  },
}));

/** The ways between the lists of the plugin, on each of them, and to a new SLO. */
export function SloNav() {
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  const [slos, review, contracts, reports, definitions, newSlo] = [
    useRouteRef(slosRouteRef)(),
    useRouteRef(sloReviewRouteRef)(),
    useRouteRef(sloContractsRouteRef)(),
    useRouteRef(sloReportsRouteRef)(),
    useRouteRef(sloDefinitionsRouteRef)(),
    useRouteRef(newSloRouteRef)(),
  ];
  const tabs = [
    { to: slos, title: t('slo.nav.slos') },
    { to: review, title: t('slo.nav.review') },
    { to: contracts, title: t('slo.nav.contracts') },
    { to: reports, title: t('slo.nav.reports') },
    { to: definitions, title: t('slo.nav.definitions') },
  ];
  return (
    <div className={classes.root}>
      <nav aria-label={t('slo.nav.label')}>
        <ul className={classes.tabs}>
          {tabs.map(({ to, title }) => (
            <li key={to}>
              <NavLink to={to} end={to === slos} className={classes.tab}>
                {title}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <LinkButton to={newSlo} size="small" color="primary">
        {t('slo.nav.new')}
      </LinkButton>
    </div>
  );
}
