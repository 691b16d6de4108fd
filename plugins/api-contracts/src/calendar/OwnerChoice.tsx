import { useId, useMemo } from 'react';
import TextField from '@material-ui/core/TextField';
import {
  formatNumber,
  useContractDeprecations,
  useEntityTitles,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../translation';
import type { CalendarView } from './useCalendarView';

/** No reference begins like this. */
const ALL = '*';

/** Narrows the calendar to APIs of one owner; offered are those of what ends first, and the one that the address names. */
export function OwnerChoice({ view }: { view: CalendarView }) {
  const { t } = useTexts(apiContractsTranslationRef);
  const fieldId = useId();
  const { items, hasMore } = useContractDeprecations({});
  const owners = useMemo(
    () => [
      ...new Set([
        ...items.map(({ owner }) => owner ?? ''),
        ...(view.owner === undefined ? [] : [view.owner]),
      ]),
    ],
    [items, view.owner],
  );
  const titleOf = useEntityTitles(owners.filter(owner => owner !== ''));
  const options = owners.map(owner => ({
    owner,
    title: owner === '' ? t('calendar.owner.none') : titleOf(owner),
  }));
  if (owners.length < 2 && view.owner === undefined) return null;
  return (
    <TextField
      id={fieldId}
      select
      label={t('calendar.owner.label')}
      value={view.owner ?? ALL}
      onChange={({ target: { value } }) =>
        view.setOwner(value === ALL ? undefined : value)
      }
      helperText={
        hasMore &&
        t('calendar.owner.some', { number: formatNumber(items.length) })
      }
      SelectProps={{ native: true }}
      size="small"
      style={{ marginBottom: 16, minWidth: 220 }}
    >
      <option value={ALL}>{t('calendar.owner.all')}</option>
      {options
        .sort((one, other) => one.title.localeCompare(other.title))
        .map(({ owner, title }) => (
          <option key={owner} value={owner}>
            {title}
          </option>
        ))}
    </TextField>
  );
}
