import { makeStyles } from '@material-ui/core/styles';
import LockOutlined from '@material-ui/icons/LockOutlined';
import { insightsCollectionRunPermission } from '@almanac/backstage-plugin-insights-common';
import { useTexts } from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../translation';

/** Id of the words that every button refers to. */
export const WHY_NOT_RUN = 'sources-why-not-run';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    gap: theme.spacing(1),
    maxWidth: 880,
    margin: theme.spacing(0, 0, 3),
    fontSize: 14,
    color: theme.palette.text.secondary,
    '& svg': { fontSize: 18, marginTop: 1, flexShrink: 0 },
  },
}));

/** Why the buttons that run a collector are off, said once for all of them. */
export function WhyNotRun() {
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  return (
    <p className={classes.root}>
      <LockOutlined aria-hidden />
      <span id={WHY_NOT_RUN}>
        {t('sources.mayNotRun', {
          permission: insightsCollectionRunPermission.name,
        })}
      </span>
    </p>
  );
}
