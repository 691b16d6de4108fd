import { makeStyles } from '@material-ui/core/styles';
import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  FactsList,
  formatNumber,
  PageSection,
  RadarImport,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { radarRouteRef } from '../routes';
import { trendRadarTranslationRef } from '../translation';

/** Findings that are told one by one; the rest are counted. */
const MOST_TOLD = 200;

const useStyles = makeStyles(theme => ({
  list: {
    margin: theme.spacing(1, 0),
    paddingLeft: theme.spacing(2.5),
    fontSize: 14,
    overflowWrap: 'anywhere',
  },
  place: { fontFamily: 'monospace', fontSize: 13 },
  note: { margin: theme.spacing(1, 0), fontSize: 14 },
}));

/** What bringing in a list did, or would do, and what of it stays behind. */
export function ImportOutcome({ outcome }: { outcome: RadarImport }) {
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const radarPath = useRouteRef(radarRouteRef);
  const { dryRun, isNew, radarId, findings } = outcome;
  const numbers = {
    listed: outcome.listedEntries,
    matched: outcome.matchedEntries,
    topics: outcome.addedTopics,
    entries: outcome.addedEntries,
    moved: outcome.movedEntries,
    decisions: outcome.addedDecisions,
    unchanged: outcome.unchangedDecisions,
    absent: outcome.absent.length,
  };
  const names = Object.keys(numbers) as (keyof typeof numbers)[];
  return (
    <PageSection
      anchor="outcome"
      title={t(dryRun ? 'importing.would' : 'importing.did')}
    >
      <p role="status" className={classes.note}>
        {t(isNew ? 'importing.made' : 'importing.joins')}
      </p>
      <FactsList
        facts={names.map(name => [
          t(`importing.facts.${name}`),
          formatNumber(numbers[name]),
        ])}
      />
      <p className={classes.note}>
        {t(findings.length > 0 ? 'importing.findings' : 'importing.noFindings')}
      </p>
      <ul className={classes.list}>
        {findings.slice(0, MOST_TOLD).map(one => (
          <li key={`${one.pointer} ${one.detail}`}>
            <strong>
              {t(
                one.kind === 'left-out'
                  ? 'importing.leftOut'
                  : 'importing.note',
              )}
            </strong>{' '}
            {one.entry} <span className={classes.place}>{one.pointer}</span>{' '}
            {one.detail.replace(/\.$/, '')}. {one.howToMend}
          </li>
        ))}
        {findings.length > MOST_TOLD && (
          <li>
            {t('importing.moreFindings', {
              number: formatNumber(findings.length - MOST_TOLD),
            })}
          </li>
        )}
      </ul>
      {!dryRun && (
        <LinkButton to={radarPath({ radarId })} variant="outlined" size="small">
          {t('importing.open')}
        </LinkButton>
      )}
    </PageSection>
  );
}
