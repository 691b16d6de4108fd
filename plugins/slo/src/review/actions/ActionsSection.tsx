import { makeStyles } from '@material-ui/core/styles';
import { sloDecidePermission } from '@almanac/backstage-plugin-insights-common';
import {
  PageSection,
  SloReview,
  usePlainTable,
  useSloPolicies,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { useMay } from '../../lib/useMay';
import { FileFaultsNotice } from '../../parts/FileFaultsNotice';
import { sloTranslationRef } from '../../translation';
import { LeftOff } from '../LeftOff';
import { ActionItem } from './ActionItem';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none' },
});

/** What policies ask for, the most urgent first, and what was decided on it. */
export function ActionsSection({ actions }: { actions: SloReview['actions'] }) {
  const classes = useStyles();
  const { note } = usePlainTable();
  const { t } = useTexts(sloTranslationRef);
  const faults = useSloPolicies().data?.faults ?? [];
  const may = useMay(sloDecidePermission);
  return (
    <PageSection anchor="actions" title={t('review.actions.title')}>
      <FileFaultsNotice of="policies" faults={faults} />
      {actions.items.length === 0 && (
        <p className={note}>{t('review.actions.none')}</p>
      )}
      {actions.items.length > 0 && may === 'no' && (
        <p className={note} data-no-print>
          {t('review.actions.denied', {
            permission: sloDecidePermission.name,
          })}
        </p>
      )}
      <ul className={classes.list}>
        {actions.items.map(action => (
          <ActionItem
            key={action.id}
            action={action}
            mayDecide={may === 'yes'}
          />
        ))}
      </ul>
      <LeftOff leftOff={actions.leftOff} />
    </PageSection>
  );
}
