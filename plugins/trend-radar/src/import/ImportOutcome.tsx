import { makeStyles } from '@material-ui/core/styles';
import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  PageSection,
  RadarImport,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { radarRouteRef } from '../routes';
import { trendRadarTranslationRef } from '../translation';
import { ImportCounts } from './ImportCounts';
import { ImportFindings } from './ImportFindings';

const useStyles = makeStyles(theme => ({
  note: { margin: theme.spacing(1, 0, 2), fontSize: 14 },
}));

/** What bringing in a list did, or would do, and what of it stays behind. */
export function ImportOutcome({ outcome }: { outcome: RadarImport }) {
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const radarPath = useRouteRef(radarRouteRef);
  const { dryRun, isNew, radarId } = outcome;
  return (
    <PageSection
      anchor="outcome"
      title={t(dryRun ? 'importing.would' : 'importing.did')}
    >
      <p role="status" className={classes.note}>
        {t(isNew ? 'importing.made' : 'importing.joins')}
      </p>
      <ImportCounts outcome={outcome} />
      <ImportFindings outcome={outcome} />
      {!dryRun && (
        <LinkButton to={radarPath({ radarId })} variant="outlined" size="small">
          {t('importing.open')}
        </LinkButton>
      )}
    </PageSection>
  );
}
