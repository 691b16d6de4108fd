import { useId, useState } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import {
  BlipDetail,
  Radar,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { isSuggested } from '../../radar/hasSignal';
import { trendRadarTranslationRef } from '../../translation';
import { DecideDialog } from './DecideDialog';
import { useMayDecide } from './useMayDecide';
import { WithdrawDialog } from './WithdrawDialog';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
    marginBottom: theme.spacing(2),
  },
  mayNot: { fontSize: 13, color: theme.palette.text.secondary },
}));

/** The ways to decide. Who may not hears why: the buttons stay where they are. */
export function DecisionActions(props: { radar: Radar; blip: BlipDetail }) {
  const { radar, blip } = props;
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const may = useMayDecide();
  const whyId = useId();
  const [opened, setOpened] = useState<'decide' | 'withdraw'>();
  const close = () => setOpened(undefined);
  const actions = [
    ['decide', t(`topic.decision.${blip.decision ? 'change' : 'decide'}`)],
    // Without it the topic would have no ring.
    ...(blip.decision && isSuggested(blip)
      ? [['withdraw', t('topic.decision.withdraw')]]
      : []),
  ] as ['decide' | 'withdraw', string][];
  return (
    <div className={classes.root} data-no-print>
      {actions.map(([id, words]) => (
        <Button
          key={id}
          size="small"
          variant="outlined"
          color={may === 'yes' ? 'primary' : 'default'}
          aria-disabled={may !== 'yes'}
          aria-describedby={may === 'no' ? whyId : undefined}
          onClick={() => may === 'yes' && setOpened(id)}
        >
          {words}
        </Button>
      ))}
      {may === 'no' && (
        <span id={whyId} className={classes.mayNot}>
          {t('topic.decision.mayNot')}
        </span>
      )}
      {opened === 'decide' && (
        <DecideDialog radar={radar} blip={blip} onClose={close} />
      )}
      {opened === 'withdraw' && (
        <WithdrawDialog
          radar={radar}
          blipKey={{ radarId: radar.id, topicId: blip.topicId }}
          onClose={close}
        />
      )}
    </div>
  );
}
