import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import {
  plainWord,
  SloFault,
  StateIcon,
  toneColours,
  usePaletteMode,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  fault: {
    padding: theme.spacing(1, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
    fontSize: 14,
    lineHeight: 1.5,
    overflowWrap: 'anywhere',
  },
  head: {
    display: 'flex',
    width: '100%',
    justifyContent: 'flex-start',
    alignItems: 'baseline',
    gap: theme.spacing(0.75),
    minHeight: 24,
    font: 'inherit',
    textAlign: 'left',
    borderRadius: 4,
    '& svg': { fontSize: 16, alignSelf: 'center', flex: 'none' },
    'button&:hover': { textDecoration: 'underline' },
    '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}` },
  },
  kind: { fontWeight: 600, whiteSpace: 'nowrap' },
  quiet: { color: theme.palette.text.secondary },
  rule: {
    fontFamily: 'monospace',
    fontSize: 12,
    color: theme.palette.text.secondary,
  },
}));

function Fault({ fault, onGoTo }: FaultProps) {
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  const colours = toneColours[usePaletteMode()];
  const { severity, line, path, detail, howToMend, rule } = fault;
  const isError = severity === 'error';
  const kind =
    isError || severity === 'warning'
      ? t(`editor.check.${severity}`)
      : plainWord(severity);
  const what =
    line === null
      ? kind
      : `${kind}, ${t('editor.check.line', { line: String(line) })}`;
  const said = (
    <>
      <StateIcon name={isError ? 'cross' : 'warning'} />
      <span className={classes.kind}>{what}</span>
    </>
  );
  const style = { color: colours[isError ? 'act' : 'attention'].text };
  return (
    <li className={classes.fault}>
      {line === null ? (
        <div className={classes.head} style={style}>
          {said}
        </div>
      ) : (
        <ButtonBase
          className={classes.head}
          style={style}
          aria-label={t('editor.check.goTo', { what, detail })}
          onClick={() => onGoTo(line)}
        >
          {said}
        </ButtonBase>
      )}
      <div>
        {path && <code>{path}</code>} {detail}
      </div>
      <div className={classes.quiet}>{howToMend}</div>
      <div className={classes.rule}>{rule}</div>
    </li>
  );
}

interface FaultProps {
  fault: SloFault;
  onGoTo(line: number): void;
}

/** Every fault and warning: where, what, how to mend it; faults first. A press puts the cursor there. */
export function FoundFaults(props: {
  faults: readonly SloFault[];
  onGoTo(line: number): void;
}) {
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  if (props.faults.length === 0) return null;
  return (
    <ul className={classes.list} aria-label={t('editor.check.list')}>
      {props.faults.map((fault, index) => (
        <Fault key={index} fault={fault} onGoTo={props.onGoTo} />
      ))}
    </ul>
  );
}
