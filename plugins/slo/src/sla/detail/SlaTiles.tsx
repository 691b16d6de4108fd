import { makeStyles } from '@material-ui/core/styles';
import {
  formatDuration,
  formatNumber,
  formatShare,
  SlaPeriodWithWorking,
  SlaStanding,
  Time,
  WorkingNumber,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sliText, targetText } from '../../detail/lib/objectiveText';
import { Tile } from '../../detail/tiles/Tile';
import { useWindowWords } from '../../detail/words/useWindowWords';
import { sloTranslationRef } from '../../translation';
import { headroomText } from '../lib/headroomText';
import { useLeftWords } from '../lib/useLeftWords';
import { CreditTile } from './CreditTile';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(190px, 1fr))',
    gap: theme.spacing(3),
  },
}));

interface Parts {
  standing: SlaStanding;
  period: SlaPeriodWithWorking;
}

function PromisedTile({ standing: { agreement } }: Parts) {
  const { t } = useTexts(sloTranslationRef);
  const words = useWindowWords();
  const { target, window, since } = agreement;
  return (
    <Tile title={t('sla.detail.tiles.promised')} value={targetText(target)}>
      {words.title(window)}
      {words.calendar(window).join(' · ')}
      {since &&
        t('sla.detail.tiles.since', {
          day: <Time at={since} precision="day" />,
        })}
    </Tile>
  );
}

function SliTile({ period }: Parts) {
  const { t } = useTexts(sloTranslationRef);
  const { sli, target, badUnits, units, projectedSli, working } = period;
  const value = sliText(sli, target);
  return (
    <Tile
      title={t('sla.detail.tiles.sli')}
      value={
        <WorkingNumber
          working={working}
          name={t('sla.detail.tiles.sliName', { value })}
        >
          {value}
        </WorkingNumber>
      }
    >
      {t('sla.detail.tiles.failed', {
        bad: formatNumber(badUnits),
        total: formatNumber(units),
      })}
      {projectedSli !== null &&
        t('sla.detail.tiles.projected', {
          sli: sliText(projectedSli, target),
        })}
    </Tile>
  );
}

function HeadroomTile({ period }: Parts) {
  const { t } = useTexts(sloTranslationRef);
  const leftWords = useLeftWords();
  const { headroom, shareLeft, working } = period;
  const value = headroomText(headroom);
  return (
    <Tile
      title={t('sla.detail.tiles.headroom')}
      value={
        <WorkingNumber
          working={working}
          name={t('sla.detail.tiles.headroomName', { value })}
        >
          {value}
        </WorkingNumber>
      }
    >
      {leftWords(period)}
      {shareLeft !== null &&
        (shareLeft < 0
          ? t('sla.detail.tiles.over')
          : t('sla.detail.tiles.shareLeft', {
              share: formatShare(shareLeft),
            }))}
    </Tile>
  );
}

function CoverageTile({ period }: Parts) {
  const { t } = useTexts(sloTranslationRef);
  const { coverage, excludedSeconds, working } = period;
  const value = formatShare(coverage);
  return (
    <Tile
      title={t('sla.detail.tiles.coverage')}
      value={
        <WorkingNumber
          working={working}
          name={t('sla.detail.tiles.coverageName', { value })}
        >
          {value}
        </WorkingNumber>
      }
    >
      {excludedSeconds > 0
        ? t('sla.detail.tiles.excluded', {
            duration: formatDuration(excludedSeconds * 1_000),
          })
        : t('sla.detail.tiles.notExcluded')}
    </Tile>
  );
}

/** The numbers of the period that is under way, or of the last one; each opens its working. */
export function SlaTiles({ standing }: { standing: SlaStanding }) {
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  const [period] = standing.periods;
  if (!period) return null;
  const parts = { standing, period };
  return (
    <section className={classes.root} aria-label={t('sla.detail.tiles.title')}>
      <PromisedTile {...parts} />
      <SliTile {...parts} />
      <HeadroomTile {...parts} />
      <CreditTile {...parts} />
      <CoverageTile {...parts} />
    </section>
  );
}
