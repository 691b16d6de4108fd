import { useEffect, useId, useRef, useState } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { modelCardsApprovePermission } from '@almanac/backstage-plugin-insights-common';
import { useTexts } from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';
import { useMay } from '../lib/useMay';
import { DeprecateDialog } from './DeprecateDialog';
import { DeprecatedSubject } from './DeprecatedSubject';
import { WithdrawDialog } from './WithdrawDialog';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0, 1),
  },
  mayNot: { fontSize: 13, color: theme.palette.text.secondary },
}));

/**
 * The ways to say that a model or a version shall not be used any more, and that it may again. Who may not hears why: the
 * buttons stay where they are.
 */
export function DeprecationActions(subject: DeprecatedSubject) {
  const { version, deprecation } = subject;
  const classes = useStyles();
  const { t } = useTexts(modelCardsTranslationRef);
  const may = useMay(modelCardsApprovePermission);
  const whyId = useId();
  const [opened, setOpened] = useState<'deprecate' | 'withdraw'>();
  const close = () => setOpened(undefined);
  const firstButton = useRef<HTMLButtonElement>(null);
  const wasWithdrawing = useRef(false);
  // What withdraws is gone with the deprecation; who pressed it goes on from the button that stays.
  useEffect(() => {
    if (!opened && wasWithdrawing.current) firstButton.current?.focus();
    wasWithdrawing.current = opened === 'withdraw';
  }, [opened]);
  const first =
    version === undefined
      ? t('detail.deprecation.deprecateModel')
      : t('detail.deprecation.deprecateVersion');
  const actions = [
    [
      'deprecate',
      deprecation ? t('detail.deprecation.change') : first,
    ] as const,
    ...(deprecation
      ? [['withdraw', t('detail.deprecation.withdraw')] as const]
      : []),
  ];
  return (
    <div className={classes.root} data-no-print>
      {actions.map(([id, words]) => (
        <Button
          key={id}
          ref={id === 'deprecate' ? firstButton : undefined}
          size="small"
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
          {t('detail.deprecation.mayNot')}
        </span>
      )}
      {opened === 'deprecate' && (
        <DeprecateDialog subject={subject} onClose={close} />
      )}
      {opened === 'withdraw' && (
        <WithdrawDialog subject={subject} onClose={close} />
      )}
    </div>
  );
}
