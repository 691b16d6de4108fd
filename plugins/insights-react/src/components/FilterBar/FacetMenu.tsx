import { formatNumber } from '@almanac/backstage-plugin-insights-common';
import Button from '@material-ui/core/Button';
import Divider from '@material-ui/core/Divider';
import Menu from '@material-ui/core/Menu';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import ArrowDropDown from '@material-ui/icons/ArrowDropDown';
import { useState } from 'react';
import { insightsTranslationRef } from '../../translation/insightsTranslationRef';
import { CheckItem } from '../CheckItem/CheckItem';
import type { Facet, FacetOption } from './Facet';
import { FacetFinder } from './FacetFinder';
import { mostOptions } from './foundOptions';
import { useTexts } from '../../translation/useTexts';

const useStyles = makeStyles(theme => ({
  button: {
    height: 36,
    border: `1px solid ${theme.palette.divider}`,
    fontWeight: 400,
    padding: theme.spacing(0, 0.5, 0, 1.5),
  },
  chosen: {
    borderColor: theme.palette.primary.main,
    fontWeight: 500,
  },
}));

/** A facet: a button that says what is chosen and opens a list of check boxes with counts. */
export function FacetMenu(props: {
  facet: Facet;
  chosen: string[];
  onChange(values: string[]): void;
}) {
  const { facet, chosen } = props;
  const classes = useStyles();
  const { t } = useTexts(insightsTranslationRef);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const toggle = (value: string) =>
    props.onChange(toggled(facet, chosen, value));
  return (
    <>
      <Button
        className={`${classes.button} ${chosen.length ? classes.chosen : ''}`}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        endIcon={<ArrowDropDown />}
        onClick={event => setAnchor(event.currentTarget)}
      >
        {summary(facet, chosen, count =>
          t('filter.chosen', { label: facet.label, number: String(count) }),
        )}
      </Button>
      {facet.options.length > mostOptions ? (
        <FacetFinder
          facet={facet}
          chosen={chosen}
          anchor={anchor}
          onToggle={toggle}
          onClose={() => setAnchor(null)}
        />
      ) : (
        <Menu
          anchorEl={anchor}
          open={anchor !== null}
          onClose={() => setAnchor(null)}
          getContentAnchorEl={null}
          anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
          MenuListProps={{ 'aria-label': facet.label, dense: true }}
        >
          {facet.options.flatMap((option, index) => [
            isOfOthers(option, facet.options[index - 1]) ? (
              <Divider key={`before ${option.value}`} component="li" />
            ) : null,
            <CheckItem
              key={option.value}
              label={option.label}
              count={option.count}
              isAlternative={option.alternatives !== undefined}
              checked={chosen.includes(option.value)}
              onToggle={() => toggle(option.value)}
            />,
          ])}
          {facet.leftOff ? (
            <MenuItem disabled dense>
              {t('filter.leftOff', {
                count: facet.leftOff,
                number: formatNumber(facet.leftOff),
              })}
            </MenuItem>
          ) : null}
        </Menu>
      )}
    </>
  );
}

/** What is chosen after one value was chosen, or left. */
function toggled(
  facet: Facet,
  chosen: readonly string[],
  value: string,
): string[] {
  const others = chosen.filter(other => other !== value);
  if (chosen.includes(value)) return others;
  const setOf = (one: string) =>
    facet.options.find(option => option.value === one)?.alternatives;
  const set = setOf(value);
  return [
    ...others.filter(other => set === undefined || setOf(other) !== set),
    value,
  ];
}

/** A line stands between alternatives and what is none of them, so that one hears where they end. */
function isOfOthers(
  option: FacetOption,
  before: FacetOption | undefined,
): boolean {
  return before !== undefined && before.alternatives !== option.alternatives;
}

function summary(
  facet: Facet,
  chosen: string[],
  many: (count: number) => string,
): string {
  if (chosen.length === 0) return facet.label;
  if (chosen.length > 2) return many(chosen.length);
  const labels = chosen.map(
    value =>
      facet.options.find(option => option.value === value)?.label ?? value,
  );
  return `${facet.label}: ${labels.join(', ')}`;
}
