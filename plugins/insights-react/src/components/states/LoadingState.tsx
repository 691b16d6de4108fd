import { makeStyles } from '@material-ui/core/styles';
import { insightsTranslationRef } from '../../translation/insightsTranslationRef';
import { useTexts } from '../../translation/useTexts';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(1.5),
    padding: theme.spacing(1, 0),
  },
  bar: { backgroundColor: theme.palette.divider, borderRadius: 4 },
}));

/** What is being loaded; the skeleton has its outline, so that nothing jumps when it comes. @public */
export type LoadingShape = 'answer' | 'chart' | 'table' | 'text';

const outlines: Record<LoadingShape, { width: string; height: number }[]> = {
  answer: [
    { width: '72%', height: 28 },
    { width: '40%', height: 24 },
  ],
  chart: [
    { width: '36%', height: 20 },
    { width: '100%', height: 320 },
  ],
  table: Array.from({ length: 8 }, () => ({ width: '100%', height: 36 })),
  text: [
    { width: '100%', height: 16 },
    { width: '92%', height: 16 },
    { width: '64%', height: 16 },
  ],
};

/** A still skeleton in the outline of what will come. @public */
export function LoadingState(props: { shape?: LoadingShape; label?: string }) {
  const classes = useStyles();
  const { t } = useTexts(insightsTranslationRef);
  return (
    <div
      role="status"
      aria-label={props.label ?? t('loading.label')}
      className={classes.root}
    >
      {outlines[props.shape ?? 'text'].map((bar, index) => (
        <div key={index} className={classes.bar} style={bar} />
      ))}
    </div>
  );
}
