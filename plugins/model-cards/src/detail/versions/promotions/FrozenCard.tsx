import { useId } from 'react';
import Drawer from '@material-ui/core/Drawer';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import Close from '@material-ui/icons/Close';
import {
  ErrorState,
  FactsList,
  FrozenModelCard,
  LoadingState,
  ModelAddress,
  Notice,
  ProblemError,
  Time,
  useFrozenModelCard,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../../translation';
import { ChangeList } from '../../lib/ChangeList';
import { Digest } from '../../lib/Digest';
import { FrozenFields } from './FrozenFields';

const useStyles = makeStyles(theme => ({
  paper: {
    width: 720,
    maxWidth: '100vw',
    padding: theme.spacing(2, 3, 4),
    boxSizing: 'border-box',
    '& h3': { margin: theme.spacing(3, 0, 1), fontSize: 16 },
  },
  head: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: theme.spacing(2),
    '& h2': { margin: theme.spacing(0, 0, 2), fontSize: 20 },
  },
}));

/** The card as it was when a promotion was approved: whether it still is, and what was said since. */
export function FrozenCard(props: {
  address: ModelAddress;
  promotionId: string;
  onClose(): void;
}) {
  const { address, promotionId, onClose } = props;
  const classes = useStyles();
  const titleId = useId();
  const { t } = useTexts(modelCardsTranslationRef);
  const frozen = useFrozenModelCard(address, promotionId);
  return (
    <Drawer
      anchor="right"
      open
      onClose={onClose}
      classes={{ paper: classes.paper }}
      PaperProps={{
        role: 'dialog',
        'aria-modal': true,
        'aria-labelledby': titleId,
      }}
    >
      <div className={classes.head}>
        <h2 id={titleId}>{t('detail.frozen.title')}</h2>
        <IconButton
          size="small"
          aria-label={t('detail.dialog.close')}
          onClick={onClose}
        >
          <Close />
        </IconButton>
      </div>
      {frozen.isPending && <LoadingState shape="text" />}
      {!frozen.data && frozen.error && (
        <ErrorState
          title={t('detail.frozen.failed')}
          error={frozen.error}
          {...(isUnknown(frozen.error) && {
            detail: t('detail.frozen.unknown'),
            whatToDo: t('detail.frozen.unknownMend'),
          })}
          onRetry={() => void frozen.refetch()}
        />
      )}
      {frozen.data && <Frozen card={frozen.data} />}
    </Drawer>
  );
}

/** Whether the address names no promotion with a card: what cannot be the id of one (400) is none either. */
function isUnknown(error: Error): boolean {
  return error instanceof ProblemError && [400, 404].includes(error.status);
}

function Frozen({ card }: { card: FrozenModelCard }) {
  const { t } = useTexts(modelCardsTranslationRef);
  return (
    <>
      <Notice
        tone={card.isIntact ? 'good' : 'act'}
        icon={card.isIntact ? 'check' : 'cross'}
      >
        {card.isIntact
          ? t('detail.frozen.intact')
          : t('detail.frozen.notIntact')}
      </Notice>
      {!card.isApproved && (
        <Notice tone="info" icon="inward">
          {t('detail.frozen.notApproved')}
        </Notice>
      )}
      <FactsList
        facts={[
          [t('detail.frozen.version'), card.version],
          [t('detail.frozen.at'), <Time at={card.frozenAt} />],
          [
            t('detail.frozen.digest'),
            <Digest digest={card.digest} maxCharacters={48} />,
          ],
          [
            t('detail.frozen.complete'),
            card.completeness
              .map(({ title, answered, asked }) =>
                t('detail.card.completeness.choice', {
                  title,
                  answered: String(answered),
                  asked: String(asked),
                }),
              )
              .join('; ') || '–',
          ],
        ]}
      />
      <h3>{t('detail.frozen.since')}</h3>
      {card.changesSince.length === 0 ? (
        <p>{t('detail.frozen.nothingSince')}</p>
      ) : (
        <ChangeList changes={card.changesSince} />
      )}
      <h3>{t('detail.frozen.card')}</h3>
      <FrozenFields card={card.card} />
    </>
  );
}
