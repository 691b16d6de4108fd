import { useEffect, useId } from 'react';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import {
  ChoiceGroup,
  useSlas,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { useTeams } from '../review/team/useTeams';
import { sloTranslationRef } from '../translation';
import { scopeKinds, useReportScope } from './useReportScope';

const ALL = 'all';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1.5, 2),
    margin: theme.spacing(1.5, 0, 0),
  },
  field: { minWidth: 220 },
}));

/** A value, and what it is called. */
type Choice = readonly [value: string, title: string];

type ScopeKind = (typeof scopeKinds)[number];

function useChoices(kind: ScopeKind | undefined) {
  const { teams = [] } = useTeams();
  const { items, hasMore, isLoadingMore, error, loadMore } = useSlas();
  const lacksCustomers = kind === 'customer' && hasMore;
  useEffect(() => {
    if (lacksCustomers && !isLoadingMore && !error) loadMore();
  }, [lacksCustomers, isLoadingMore, error, loadMore]);
  const customers = new Set(items.map(({ customer }) => customer));
  const choices: Record<ScopeKind, readonly Choice[]> = {
    owner: teams.map(({ ref, name }) => [ref, name]),
    customer: [...customers].sort().map(name => [name, name]),
  };
  return { choices, lacksCustomers };
}

/** Chooses whose reports are listed and frozen: of all, of a team or of a customer. */
export function ScopeChoice() {
  const classes = useStyles();
  const fieldId = useId();
  const { t } = useTexts(sloTranslationRef);
  const { kind, value, choose } = useReportScope();
  const { choices, lacksCustomers } = useChoices(kind);
  const offered = kind ? choices[kind] : [];
  const isOffered = offered.some(([one]) => one === value);
  return (
    <div className={classes.root}>
      <ChoiceGroup
        name={t('report.of.name')}
        choices={[
          { id: ALL, title: t('report.of.all') },
          ...scopeKinds.map(id => ({ id, title: t(`report.of.${id}`) })),
        ]}
        chosen={kind ?? ALL}
        onChoose={id => {
          const to = scopeKinds.find(one => one === id);
          choose(to, to && choices[to][0]?.[0]);
        }}
      />
      {kind === 'customer' && offered.length === 0 && !value && (
        <span>{t('report.of.noCustomers')}</span>
      )}
      {kind && (offered.length > 0 || value) && (
        <TextField
          id={fieldId}
          select
          size="small"
          variant="outlined"
          className={classes.field}
          label={t(
            kind === 'owner'
              ? 'report.of.whichTeam'
              : 'report.of.whichCustomer',
          )}
          value={value ?? ''}
          onChange={event => choose(kind, event.target.value)}
          SelectProps={{ native: true }}
          InputLabelProps={{ shrink: true }}
        >
          {!isOffered && <option value={value ?? ''}>{value}</option>}
          {offered.map(([one, title]) => (
            <option key={one} value={one}>
              {title}
            </option>
          ))}
        </TextField>
      )}
      {lacksCustomers && <span>{t('report.of.notAllCustomers')}</span>}
    </div>
  );
}
