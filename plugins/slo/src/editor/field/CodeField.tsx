import { forwardRef, useImperativeHandle, useRef, useState } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { Gutter, GutterMark } from './Gutter';
import { breakLine } from './breakLine';
import { countLines, spanOfLine } from './lines';
import { CODE_LINE_PIXELS, CODE_PADDING_PIXELS } from './codeMetrics';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    border: `1px solid ${theme.palette.text.secondary}`,
    borderRadius: 4,
    overflow: 'hidden',
    backgroundColor: theme.palette.background.paper,
    '&:focus-within': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: -1,
    },
  },
  text: {
    flex: '1 1 0',
    minWidth: 0,
    margin: 0,
    padding: `${CODE_PADDING_PIXELS}px 12px`,
    border: 0,
    outline: 'none',
    resize: 'none',
    overflow: 'auto',
    whiteSpace: 'pre',
    fontFamily: 'monospace',
    fontSize: 13,
    lineHeight: `${CODE_LINE_PIXELS}px`,
    tabSize: 2,
    color: theme.palette.text.primary,
    backgroundColor: 'transparent',
  },
}));

/** A page of lines at most, a dozen at least, and one to go on with. */
const heightFor = (lines: number) =>
  `clamp(260px, ${(lines + 2) * CODE_LINE_PIXELS}px, min(64vh, 760px))`;

/** What a page does with the field from outside. */
export interface CodeFieldHandle {
  /** Puts the cursor into a line, and shows it. */
  goTo(line: number): void;
}

/**
 * A text of code with line numbers and marks beside its lines. A plain text field: screen readers, undo, search and
 * spelling work as everywhere, and Tab leaves it.
 */
export const CodeField = forwardRef<
  CodeFieldHandle,
  {
    label: string;
    text: string;
    marks: readonly GutterMark[];
    isReadOnly?: boolean;
    isInvalid?: boolean;
    describedBy?: string;
    onChange?(text: string): void;
  }
>(function Field(props, handle) {
  const { text, marks, isReadOnly, onChange } = props;
  const classes = useStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  const [scrollTop, setScrollTop] = useState(0);
  useImperativeHandle(
    handle,
    () => ({
      goTo: line => {
        const area = field.current;
        if (!area) return;
        const { start, end } = spanOfLine(area.value, line);
        area.focus();
        area.setSelectionRange(start, end);
        area.scrollTop = (line - 1) * CODE_LINE_PIXELS - area.clientHeight / 3;
      },
    }),
    [],
  );
  return (
    <div
      className={classes.root}
      style={{ height: heightFor(countLines(text)) }}
    >
      <Gutter text={text} marks={marks} scrollTop={scrollTop} />
      <textarea
        ref={field}
        className={classes.text}
        aria-label={props.label}
        aria-invalid={props.isInvalid || undefined}
        aria-describedby={props.describedBy}
        readOnly={isReadOnly}
        value={text}
        wrap="off"
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        onChange={event => onChange?.(event.target.value)}
        onKeyDown={event => {
          if (!isReadOnly && onChange) breakLine(event, onChange);
        }}
        onScroll={event => setScrollTop(event.currentTarget.scrollTop)}
      />
    </div>
  );
});
