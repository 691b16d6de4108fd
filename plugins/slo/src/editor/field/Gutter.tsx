import { memo, useMemo } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import {
  StateIcon,
  toneColours,
  usePaletteMode,
} from '@almanac/backstage-plugin-insights-react';
import { CODE_LINE_PIXELS, CODE_PADDING_PIXELS } from './codeMetrics';
import { countLines } from './lines';

/** What is said of a line. */
export interface GutterMark {
  /** From 1. */
  line: number;
  severity: 'error' | 'warning';
  detail: string;
}

const useStyles = makeStyles(theme => ({
  root: {
    flex: 'none',
    position: 'relative',
    overflow: 'hidden',
    minWidth: 56,
    borderRight: `1px solid ${theme.palette.divider}`,
    backgroundColor: theme.palette.background.default,
    userSelect: 'none',
  },
  lines: { position: 'relative', padding: `${CODE_PADDING_PIXELS}px 0` },
  numbers: {
    // Above the colour of a mark.
    position: 'relative',
    margin: 0,
    padding: theme.spacing(0, 1, 0, 3.5),
    textAlign: 'right',
    fontFamily: 'monospace',
    fontSize: 12,
    lineHeight: `${CODE_LINE_PIXELS}px`,
    color: theme.palette.text.secondary,
  },
  mark: {
    position: 'absolute',
    left: 0,
    right: 0,
    height: CODE_LINE_PIXELS,
    paddingLeft: 6,
    display: 'flex',
    alignItems: 'center',
    fontSize: 16,
  },
}));

/** One mark a line: what is worst. */
function worstByLine(marks: readonly GutterMark[]): GutterMark[] {
  const worst = new Map<number, GutterMark>();
  for (const mark of marks) {
    if (worst.get(mark.line)?.severity !== 'error') worst.set(mark.line, mark);
  }
  return [...worst.values()];
}

const Numbers = memo(function LineNumbers(props: {
  lines: number;
  name: string;
}) {
  return (
    <pre className={props.name}>
      {Array.from({ length: props.lines }, (_, index) => index + 1).join('\n')}
    </pre>
  );
});

/** Line numbers, with marks beside lines of which something is said. The list of faults says the same in words. */
export function Gutter(props: {
  text: string;
  marks: readonly GutterMark[];
  scrollTop: number;
}) {
  const classes = useStyles();
  const colours = toneColours[usePaletteMode()];
  const lines = useMemo(() => countLines(props.text), [props.text]);
  return (
    <div className={classes.root} aria-hidden>
      <div
        className={classes.lines}
        style={{ transform: `translateY(${-props.scrollTop}px)` }}
      >
        {worstByLine(props.marks).map(({ line, severity, detail }) => {
          const isError = severity === 'error';
          const { text, surface } = colours[isError ? 'act' : 'attention'];
          return (
            <span
              key={line}
              className={classes.mark}
              title={detail}
              data-severity={severity}
              style={{
                top: CODE_PADDING_PIXELS + (line - 1) * CODE_LINE_PIXELS,
                color: text,
                backgroundColor: surface,
              }}
            >
              <StateIcon name={isError ? 'cross' : 'warning'} />
            </span>
          );
        })}
        <Numbers lines={lines} name={classes.numbers} />
      </div>
    </div>
  );
}
