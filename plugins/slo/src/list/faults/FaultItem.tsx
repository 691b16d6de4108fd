import { makeStyles } from '@material-ui/core/styles';
import {
  plainWord,
  SloSourceFault,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  root: {
    padding: theme.spacing(1.5, 0),
    fontSize: 14,
    lineHeight: 1.5,
    borderBottom: `1px solid ${theme.palette.divider}`,
  },
  place: { fontFamily: 'monospace', fontSize: 13, overflowWrap: 'anywhere' },
  quiet: { color: theme.palette.text.secondary },
}));

/** Where a fault is: `slos.yaml:12:5 (spec.objectives[0].target)`. */
export function placeOf({ file, line, column, path }: SloSourceFault): string {
  const position = [file, line, column].filter(part => part !== null).join(':');
  return path ? `${position} (${path})` : position;
}

/** One fault of a definition: where, what, and how to mend it. */
export function FaultItem({ fault }: { fault: SloSourceFault }) {
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  const { kind, severity } = fault;
  const kindWord =
    kind === 'file' || kind === 'catalog'
      ? t(`list.faults.kind.${kind}`)
      : plainWord(kind);
  const severityWord =
    severity === 'error' || severity === 'warning'
      ? t(`list.faults.severity.${severity}`)
      : plainWord(severity);
  return (
    <li className={classes.root}>
      <div>
        <span className={classes.quiet}>
          {severityWord}, {kindWord}{' '}
        </span>
        <span className={classes.place}>{placeOf(fault)}</span>
      </div>
      <div>{fault.detail}</div>
      <div className={classes.quiet}>
        <strong>{t('list.faults.howToMend')}:</strong> {fault.howToMend}
      </div>
    </li>
  );
}
