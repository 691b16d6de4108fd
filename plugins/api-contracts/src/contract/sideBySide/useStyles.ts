import { makeStyles } from '@material-ui/core/styles';
import {
  toneColours,
  usePaletteMode,
} from '@almanac/backstage-plugin-insights-react';

/** Pixels of a line that is not wrapped. */
export const LINE_HEIGHT = 20;

/** Of the lines, and of what is measured in their characters. */
const lineFont = {
  fontFamily: 'ui-monospace, Menlo, Consolas, "Liberation Mono", monospace',
  fontSize: 12,
};

const useClasses = makeStyles(theme => ({
  frame: {
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: 6,
    overflow: 'hidden',
    '--shift': '0px',
    // Who selects in one column copies that column.
    '&[data-selecting="before"] [data-side="after"]': { userSelect: 'none' },
    '&[data-selecting="after"] [data-side="before"]': { userSelect: 'none' },
  },
  scroller: {
    maxHeight: '70vh',
    overflowY: 'auto',
    overflowX: 'hidden',
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: -2,
    },
  },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    fontSize: 13,
    fontWeight: 600,
    lineHeight: '32px',
    backgroundColor: theme.palette.background.paper,
    borderBottom: `1px solid ${theme.palette.divider}`,
    '& > *': { padding: theme.spacing(0, 1) },
  },
  row: {
    ...lineFont,
    lineHeight: `${LINE_HEIGHT}px`,
    minHeight: LINE_HEIGHT,
  },
  drawn: { position: 'absolute', left: 0, right: 0, top: 0 },
  beside: {
    display: 'grid',
    gridTemplateColumns: '72px minmax(0, 1fr) 72px minmax(0, 1fr)',
  },
  unified: {
    display: 'grid',
    gridTemplateColumns: '64px 64px minmax(0, 1fr)',
  },
  number: {
    display: 'flex',
    justifyContent: 'flex-end',
    alignItems: 'flex-start',
    gap: 2,
    paddingRight: 6,
    userSelect: 'none',
    color: theme.palette.text.secondary,
    fontVariantNumeric: 'tabular-nums',
  },
  text: {
    position: 'relative',
    paddingLeft: 18,
    overflow: 'hidden',
    whiteSpace: 'pre',
    // Half of the width stays free where nothing is.
    minHeight: LINE_HEIGHT,
  },
  wraps: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  shifted: { display: 'inline-block', transform: 'translateX(var(--shift))' },
  // Long lines that are moved pass beneath it.
  sign: {
    ...{ position: 'absolute', zIndex: 1, left: 0, width: 18, paddingLeft: 5 },
    backgroundColor: 'inherit',
    userSelect: 'none',
  },
  marked: { borderRadius: 2, fontWeight: 700, textDecoration: 'underline' },
  quiet: { color: theme.palette.text.secondary, userSelect: 'none' },
  gap: {
    gridColumn: '1 / -1',
    backgroundColor: theme.palette.action.hover,
    '& button': {
      width: '100%',
      height: LINE_HEIGHT + 8,
      justifyContent: 'flex-start',
      padding: theme.spacing(0, 1),
      fontSize: 12,
      color: theme.palette.text.primary,
      '&:focus-visible': {
        outline: `2px solid ${theme.palette.primary.main}`,
        outlineOffset: -2,
      },
    },
  },
  looked: { boxShadow: `inset 3px 0 0 ${theme.palette.primary.main}` },
  mark: {
    width: 20,
    height: LINE_HEIGHT,
    borderRadius: 4,
    '& svg': { fontSize: 16 },
    '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}` },
  },
  bar: { ...lineFont, overflowX: 'auto', overflowY: 'hidden', height: 14 },
  // Copied lines are those of the definition alone.
  notCopied: { userSelect: 'none' },
}));

/** How lines look; what differs has a sign, and a colour that does not say "act". */
export function useStyles() {
  const classes = useClasses();
  const tones = toneColours[usePaletteMode()];
  return {
    classes,
    surfaces: {
      removed: tones.attention.surface,
      added: tones.info.surface,
    },
  };
}
