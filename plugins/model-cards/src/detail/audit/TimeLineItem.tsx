import { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import {
  StateChip,
  StateIcon,
  StateIconName,
  Time,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';
import { ChangeList } from '../lib/ChangeList';
import { EvidenceList } from '../versions/promotions/EvidenceList';
import { useMoveWords } from '../versions/promotions/useMoveWords';
import { eventIcons } from './eventIcons';
import { TimeLineEntry } from './timeLine';
import { useEventWords } from './useEventWords';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: '170px 20px minmax(0, 1fr)',
    gap: theme.spacing(0, 1.5),
    padding: theme.spacing(1.25, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
    fontSize: 14,
    lineHeight: 1.5,
    '& > svg': {
      marginTop: 2,
      fontSize: 18,
      color: theme.palette.text.secondary,
    },
    '@media (max-width: 760px)': {
      gridTemplateColumns: '20px minmax(0, 1fr)',
      '& > :first-child': { gridColumn: '1 / -1' },
    },
  },
  at: { fontSize: 13, color: theme.palette.text.secondary },
  what: { minWidth: 0, overflowWrap: 'anywhere' },
  by: { fontSize: 13, color: theme.palette.text.secondary },
  quote: { margin: theme.spacing(0.25, 0) },
}));

/** One thing that happened: when, what, by whom, and why as they said. */
export function TimeLineItem({ entry }: { entry: TimeLineEntry }) {
  const classes = useStyles();
  const { icon, what, by, more } = useEntryParts(entry);
  const { t } = useTexts(modelCardsTranslationRef);
  // What was seen in the registry is an event, and no decision.
  const nobody = entry.kind === 'decided' ? 'byNobody' : 'byRegistry';
  return (
    <li className={classes.root}>
      <span className={classes.at}>
        <Time at={entry.at} />
      </span>
      <StateIcon name={icon} />
      <div className={classes.what}>
        <div>{what}</div>
        {more}
        <div className={classes.by}>
          {by ? <EntityRefLink entityRef={by} /> : t(`detail.audit.${nobody}`)}
        </div>
      </div>
    </li>
  );
}

interface EntryParts {
  icon: StateIconName;
  what: string;
  by: string | null;
  more?: ReactNode;
}

function useEntryParts(entry: TimeLineEntry): EntryParts {
  const classes = useStyles();
  const moveWords = useMoveWords();
  const eventWords = useEventWords();
  const { t } = useTexts(modelCardsTranslationRef);
  const quote = (text: string | null) =>
    text && <p className={classes.quote}>{text}</p>;
  switch (entry.kind) {
    case 'event': {
      const { kind, detail, by } = entry.event;
      return {
        icon: eventIcons[kind] ?? 'question',
        what: eventWords(entry.event),
        by,
        more: quote(detail),
      };
    }
    case 'edit': {
      const { version, reason, changes, by } = entry.edit;
      return {
        icon: 'turning',
        what:
          version === null
            ? t('detail.audit.edit')
            : t('detail.audit.editOfVersion', { version }),
        by,
        more: (
          <>
            {quote(reason)}
            <ChangeList changes={changes} />
          </>
        ),
      };
    }
    case 'asked': {
      const { promotion } = entry;
      return {
        icon: 'clock',
        what: t('detail.audit.asked', { move: moveWords(promotion) }),
        by: promotion.requestedBy,
        more: (
          <>
            {quote(promotion.reason)}
            <EvidenceList evidence={promotion.evidence} />
          </>
        ),
      };
    }
    default: {
      const { promotion } = entry;
      return {
        icon: promotion.state === 'applied' ? 'check' : 'cross',
        what: t('detail.audit.decided', { move: moveWords(promotion) }),
        by: promotion.decidedBy,
        more: (
          <>
            <StateChip state={`promotion-${promotion.state}`} />
            {quote(promotion.decisionReason)}
            {quote(promotion.failure)}
          </>
        ),
      };
    }
  }
}
