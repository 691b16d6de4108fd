import { makeStyles } from '@material-ui/core/styles';

/** What a section says first, and what must be known to read it right. */
export const useSaid = makeStyles(theme => ({
  sentence: {
    margin: theme.spacing(0, 0, 0.5),
    fontSize: 16,
    lineHeight: 1.5,
    maxWidth: 880,
  },
  note: {
    margin: theme.spacing(0, 0, 3),
    maxWidth: 880,
    fontSize: 13,
    lineHeight: 1.5,
    color: theme.palette.text.secondary,
  },
}));
