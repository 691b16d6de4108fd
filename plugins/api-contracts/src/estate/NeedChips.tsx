import { useState } from 'react';
import ButtonBase from '@material-ui/core/ButtonBase';
import Popover from '@material-ui/core/Popover';
import { makeStyles } from '@material-ui/core/styles';
import {
  Contract,
  ContractNeed,
  formatNumber,
  plainWord,
  StateChip,
  type StateName,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { isNotWhole } from '../lib/isNotWhole';
import { apiContractsTranslationRef } from '../translation';

const needs = [
  'unreadable',
  'breaking',
  'sunset-overdue',
  'sunset-due',
] as const satisfies readonly ContractNeed[];

const looks: Record<ContractNeed, StateName> = {
  unreadable: 'unreadable',
  breaking: 'change-breaking',
  'sunset-overdue': 'overdue',
  'sunset-due': 'pending',
};

const useStyles = makeStyles(theme => ({
  // What does not fit beside the first stands below it; two lines fit in a row.
  root: {
    ...{ display: 'flex', flexWrap: 'wrap', alignItems: 'center' },
    gap: theme.spacing(0, 0.5),
  },
  more: {
    minWidth: 32,
    height: 24,
    borderRadius: 12,
    fontSize: 13,
    fontWeight: 500,
    border: `1px solid ${theme.palette.text.secondary}`,
    '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}` },
  },
  all: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: theme.spacing(1),
    listStyle: 'none',
    margin: 0,
    padding: theme.spacing(1.5),
  },
}));

/** Why an API needs somebody: the weightiest reason, and a way to the others. */
export function NeedChips({ contract }: { contract: Contract }) {
  const { needs: all } = contract;
  const classes = useStyles();
  const { t } = useTexts(apiContractsTranslationRef);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (all.length === 0) return <span>{t('estate.needs.none')}</span>;
  const left = all.length - 1;
  const label = t('estate.needs.all', { title: contract.title });
  return (
    <span className={classes.root}>
      <NeedChip need={all[0]} contract={contract} />
      {left > 0 && (
        <ButtonBase
          className={classes.more}
          aria-haspopup="dialog"
          aria-expanded={anchor !== null}
          aria-label={t('estate.needs.more', {
            count: left,
            number: formatNumber(left),
          })}
          onClick={event => setAnchor(event.currentTarget)}
        >
          +{formatNumber(left)}
        </ButtonBase>
      )}
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        // The row would hear of it, and open the API.
        onClick={event => event.stopPropagation()}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        PaperProps={{ role: 'dialog', 'aria-label': label }}
      >
        <ul className={classes.all} aria-label={label}>
          {all.map(need => (
            <li key={need}>
              <NeedChip need={need} contract={contract} />
            </li>
          ))}
        </ul>
      </Popover>
    </span>
  );
}

function NeedChip(props: { need: ContractNeed; contract: Contract }) {
  const { need, contract } = props;
  const { t } = useTexts(apiContractsTranslationRef);
  const known = needs.find(one => one === need);
  const isLatestNotWhole =
    need === 'unreadable' && contract.latest && isNotWhole(contract.latest);
  const word = known ? t(`estate.needs.${known}`) : plainWord(need);
  return (
    <StateChip
      state={looks[need] ?? 'unknown'}
      label={isLatestNotWhole ? t('parts.notWhole') : word}
    />
  );
}
