import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  EmptyState,
  ErrorState,
  formatNumber,
  LoadingState,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloReviewRouteRef } from '../../routes';
import { sloTranslationRef } from '../../translation';
import { useTeams } from './useTeams';

const useStyles = makeStyles(theme => ({
  title: {
    margin: 0,
    fontSize: 28,
    fontWeight: 600,
    lineHeight: 1.3,
    overflowWrap: 'anywhere',
  },
  hint: {
    margin: theme.spacing(0.5, 0, 2),
    color: theme.palette.text.secondary,
  },
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(240px, 1fr))',
    gap: theme.spacing(0, 3),
    margin: 0,
    padding: 0,
    listStyle: 'none',
    '& li': {
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'space-between',
      minHeight: 44,
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
  },
  count: { fontSize: 13, color: theme.palette.text.secondary },
}));

/**
 * No team is named in the address, or one that the catalog does not know: those that own SLOs, each with its review.
 *
 * @param props - `unknown`: what the address names
 */
export function ChooseTeam({ unknown }: { unknown?: string }) {
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  const reviewPath = useRouteRef(sloReviewRouteRef)();
  const { teams, error, retry } = useTeams();
  if (!teams) {
    return error ? (
      <ErrorState
        error={error}
        stillWorks={t('review.failed.stillWorks')}
        onRetry={retry}
      />
    ) : (
      <LoadingState shape="table" />
    );
  }
  if (teams.length === 0) {
    return (
      <EmptyState
        title={t('review.team.none')}
        description={t('review.team.noneHint')}
      />
    );
  }
  return (
    <>
      <h1 className={classes.title}>
        {unknown
          ? t('review.team.unknown', { ref: unknown })
          : t('review.team.choose')}
      </h1>
      <p className={classes.hint}>
        {t(unknown ? 'review.team.unknownHint' : 'review.team.chooseHint')}
      </p>
      <ul className={classes.list}>
        {teams.map(({ ref, name, slos }) => (
          <li key={ref}>
            <Link to={`${reviewPath}?team=${encodeURIComponent(ref)}`}>
              {name}
            </Link>
            <span className={classes.count}>
              {t('review.team.slos', {
                count: slos,
                number: formatNumber(slos),
              })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
