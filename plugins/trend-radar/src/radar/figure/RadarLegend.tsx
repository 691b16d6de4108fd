import { makeStyles } from '@material-ui/core/styles';
import {
  movements,
  Radar,
  RadarWhatIf,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { hasSignal } from '../hasSignal';
import { DecisionLegend } from './DecisionLegend';
import { useFigureColours } from './figureColours';
import { WhatIfWords } from '../whatIf/WhatIfWords';
import { MovementMark } from './MovementMark';

const useStyles = makeStyles(theme => ({
  root: {
    fontSize: 13,
    lineHeight: 1.5,
    color: theme.palette.text.secondary,
  },
  marks: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 2),
    margin: 0,
    padding: 0,
    listStyle: 'none',
    color: theme.palette.text.primary,
    '& li': {
      display: 'inline-flex',
      alignItems: 'center',
      gap: theme.spacing(0.75),
    },
  },
  more: {
    marginTop: theme.spacing(1),
    '& summary': {
      cursor: 'pointer',
      width: 'fit-content',
      minHeight: 24,
      color: theme.palette.text.primary,
      '&:focus-visible': {
        outline: `2px solid ${theme.palette.primary.main}`,
      },
    },
    '& p': { margin: theme.spacing(1, 0), maxWidth: 640 },
  },
  rings: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    gap: theme.spacing(0.5, 1.5),
    margin: theme.spacing(1, 0),
    '& dt': {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(0.75),
      color: theme.palette.text.primary,
      fontWeight: 500,
    },
    '& dd': { margin: 0 },
  },
  swatch: { width: 12, height: 12, borderRadius: 6 },
}));

/** What moves and decisions mean by the declared policy. */
function DeclaredWords({ radar }: { radar: Radar }) {
  const { t } = useTexts(trendRadarTranslationRef);
  const period = t(`radar.period.${radar.signal?.step ?? 'month'}`);
  return (
    <>
      <p>
        {t('radar.legend.movement', {
          number: String(radar.policy.movementPeriods),
          period,
        })}{' '}
        {t('radar.legend.names')}
      </p>
      {!hasSignal(radar) && <p>{t('radar.decision.aloneExplained')}</p>}
      {radar.policy.driftPeriods !== undefined && hasSignal(radar) && (
        <p>
          {t('radar.decision.explained', {
            number: String(radar.policy.driftPeriods),
            period,
          })}
        </p>
      )}
    </>
  );
}

/** What marks, rings and distances mean. */
export function RadarLegend(props: {
  radar: Radar;
  /** Names the rings in sight, because the picture has no room to. */
  namesRings: boolean;
  /** What places the blips, where that is not the declared policy of today. */
  whatIf?: RadarWhatIf;
}) {
  const { radar, whatIf } = props;
  const classes = useStyles();
  const colours = useFigureColours();
  const { t } = useTexts(trendRadarTranslationRef);
  return (
    <figcaption className={classes.root}>
      <ul className={classes.marks} aria-label={t('radar.legend.marks')}>
        {movements.map(movement => (
          <li key={movement}>
            <MovementMark movement={movement} />
            {t(`radar.movement.${movement}`)}
          </li>
        ))}
        <DecisionLegend radar={radar} />
      </ul>
      {props.namesRings && (
        <ol className={classes.marks} aria-label={t('radar.legend.rings')}>
          {radar.rings.map((ring, index) => (
            <li key={ring.id}>
              <span
                className={classes.swatch}
                style={{
                  backgroundColor: colours.ring(index, radar.rings.length),
                }}
              />
              {ring.title}
            </li>
          ))}
        </ol>
      )}
      <details className={classes.more}>
        <summary>{t('radar.legend.title')}</summary>
        {whatIf ? (
          <WhatIfWords radar={radar} whatIf={whatIf} />
        ) : (
          <DeclaredWords radar={radar} />
        )}
        {hasSignal(radar) && <p>{t('radar.legend.distance')}</p>}
        <p>{t('radar.legend.rings')}</p>
        <dl className={classes.rings}>
          {radar.rings.map((ring, index) => [
            <dt key={`${ring.id}-title`}>
              <span
                className={classes.swatch}
                style={{
                  backgroundColor: colours.ring(index, radar.rings.length),
                }}
              />
              {ring.title}
            </dt>,
            <dd key={ring.id}>
              {ring.description}{' '}
              {hasSignal(radar) &&
                t('topic.ring.rule', { ring: ring.title, rule: ring.rule })}
            </dd>,
          ])}
        </dl>
      </details>
    </figcaption>
  );
}
