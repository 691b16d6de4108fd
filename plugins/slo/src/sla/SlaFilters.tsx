import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import {
  ChoiceGroup,
  Sla,
  useEntityTitles,
  useStateWord,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../translation';
import { slaStates } from './lib/slaStates';
import { useSlaFilter } from './useSlaFilter';

const ALL = 'all';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 3),
    marginBottom: theme.spacing(1.5),
    fontSize: 14,
  },
}));

/** Narrows the list by state; says by what else it is narrowed, by the titles that the agreements and the catalog have. */
export function SlaFilters({ slas }: { slas: readonly Sla[] }) {
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  const stateWord = useStateWord();
  const { filter, state, setState, clear } = useSlaFilter();
  const ownerTitle = useEntityTitles((filter.owner ?? []).filter(Boolean));
  const sloTitle = (name: string) =>
    slas.find(({ slo }) => slo === name)?.sloTitle ?? name;
  const named = (name: string) => t('sla.filter.named', { name });
  const only = [
    ...(filter.customer ?? []).map(named),
    ...(filter.slo ?? []).map(name => named(sloTitle(name))),
    ...(filter.owner ?? []).map(owner =>
      owner === '' ? t('sla.filter.noOwner') : named(ownerTitle(owner)),
    ),
  ];
  return (
    <div className={classes.root}>
      <ChoiceGroup
        name={t('sla.filter.state')}
        choices={[
          { id: ALL, title: t('sla.filter.all') },
          ...slaStates.map(id => ({ id, title: stateWord(id) })),
        ]}
        chosen={filter.state ? state : ALL}
        onChoose={id => setState(slaStates.find(known => known === id))}
      />
      {only.length > 0 && (
        <span>
          {t('sla.filter.only', { what: only.join(', ') })}{' '}
          <Button size="small" onClick={clear}>
            {t('sla.filter.clear')}
          </Button>
        </span>
      )}
    </div>
  );
}
