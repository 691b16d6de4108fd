import { useId, useState } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import {
  ErrorState,
  formatNumber,
  LoadingState,
  Notice,
  useSloDefinitionFaults,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';
import { FaultItem, placeOf } from './FaultItem';

const useStyles = makeStyles(theme => ({
  list: { margin: theme.spacing(0, 0, 2), padding: 0, listStyle: 'none' },
  note: {
    margin: 0,
    fontSize: 13,
    color: theme.palette.text.secondary,
  },
}));

/** Says that definitions could not be read; on demand which, where, and how to mend them. */
export function FaultsNotice({ count }: { count: number }) {
  const { t } = useTexts(sloTranslationRef);
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  if (count === 0) return null;
  return (
    <>
      <Notice
        tone="attention"
        icon="warning"
        action={
          <Button
            size="small"
            color="inherit"
            aria-expanded={isOpen}
            aria-controls={isOpen ? listId : undefined}
            onClick={() => setOpen(!isOpen)}
          >
            {t(isOpen ? 'list.faults.hide' : 'list.faults.show')}
          </Button>
        }
      >
        {t('list.faults.title', { count, number: formatNumber(count) })}
      </Notice>
      {isOpen && (
        <div id={listId}>
          <FaultList />
        </div>
      )}
    </>
  );
}

function FaultList() {
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  const { data, error, refetch } = useSloDefinitionFaults();
  if (!data) {
    return error ? (
      <ErrorState
        error={error}
        stillWorks={t('list.faults.stillWorks')}
        onRetry={refetch}
      />
    ) : (
      <LoadingState shape="text" />
    );
  }
  return (
    <>
      <p className={classes.note}>{t('list.faults.description')}</p>
      <ul className={classes.list}>
        {data.items.map(fault => (
          <FaultItem
            key={`${placeOf(fault)} ${fault.rule} ${fault.detail}`}
            fault={fault}
          />
        ))}
      </ul>
    </>
  );
}
