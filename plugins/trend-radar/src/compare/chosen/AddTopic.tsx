import { useState } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useTexts } from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import type { CompareView } from '../useCompareView';
import { FindTopic } from './FindTopic';

const useStyles = makeStyles(theme => ({
  full: {
    margin: theme.spacing(0, 0, 2),
    fontSize: 13,
    color: theme.palette.text.secondary,
  },
  open: { marginBottom: theme.spacing(2) },
}));

/** Adds a topic to the comparison; says why none can be added where five are chosen. */
export function AddTopic(props: { view: CompareView; startsOpen?: boolean }) {
  const { view } = props;
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const [isOpen, setOpen] = useState(props.startsOpen ?? false);
  if (view.isFull) {
    return (
      <p role="status" className={classes.full}>
        {t('compare.full')}
      </p>
    );
  }
  if (!isOpen) {
    return (
      <Button
        size="small"
        variant="outlined"
        className={classes.open}
        onClick={() => setOpen(true)}
      >
        {t('compare.add.open')}
      </Button>
    );
  }
  return (
    <FindTopic
      chosen={view.topics}
      onFound={topicId => {
        view.add(topicId);
        setOpen(props.startsOpen ?? false);
      }}
      takesFocus={!props.startsOpen}
      onClose={props.startsOpen ? undefined : () => setOpen(false)}
    />
  );
}
