import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  RadarFault,
  toneColours,
  usePaletteMode,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../translation';

const useStyles = makeStyles(theme => ({
  root: {
    padding: theme.spacing(2),
    marginBottom: theme.spacing(3),
    borderRadius: theme.shape.borderRadius,
    '& ul': { margin: theme.spacing(1.5, 0, 0), padding: 0, listStyle: 'none' },
    '& li + li': { marginTop: theme.spacing(1.5) },
  },
  place: {
    fontFamily: 'monospace',
    fontSize: 13,
    overflowWrap: 'anywhere',
  },
}));

function placeOf({ file, line, column, path }: RadarFault): string {
  const position = [file, line, column].filter(part => part !== null).join(':');
  return path ? `${position} (${path})` : position;
}

/** What is wrong in radar files: where, what, and how to mend it. */
export function RadarFaults({ faults }: { faults: RadarFault[] }) {
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const { text, surface } = toneColours[usePaletteMode()].attention;
  if (faults.length === 0) {
    return null;
  }
  const files = new Set(faults.map(fault => fault.file)).size;
  return (
    <section
      className={classes.root}
      style={{ color: text, backgroundColor: surface }}
    >
      <Typography variant="h6" component="h2">
        {t('radars.faults.title', { count: files })}
      </Typography>
      <div>{t('radars.faults.description')}</div>
      <ul>
        {faults.map(fault => (
          <li key={`${placeOf(fault)} ${fault.detail}`}>
            <div className={classes.place}>{placeOf(fault)}</div>
            <div>{fault.detail}</div>
            <div>
              <strong>{t('radars.faults.howToMend')}:</strong> {fault.howToMend}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
