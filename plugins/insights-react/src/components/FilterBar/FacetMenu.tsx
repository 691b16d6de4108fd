import { formatNumber } from '@almanac/backstage-plugin-insights-common';
import Button from '@material-ui/core/Button';
import Menu from '@material-ui/core/Menu';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import ArrowDropDown from '@material-ui/icons/ArrowDropDown';
import { useState } from 'react';
import { insightsTranslationRef } from '../../translation/insightsTranslationRef';
import { CheckItem } from '../CheckItem/CheckItem';
import { FacetFinder } from './FacetFinder';
import { mostOptions } from './foundOptions';
import { useTexts } from '../../translation/useTexts';

/** One way to narrow a list. @public */
export interface Facet {
  /** Name of the URL parameter. */
  id: string;
  label: string;
  /** Of more than 60 those that match are offered, as one types. */
  options: { value: string; label: string; count?: number }[];
  /** How many more there are than are offered. */
  leftOff?: number;
}

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
    props.onChange(
      chosen.includes(value)
        ? chosen.filter(other => other !== value)
        : [...chosen, value],
    );
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
          {facet.options.map(option => (
            <CheckItem
              key={option.value}
              label={option.label}
              count={option.count}
              checked={chosen.includes(option.value)}
              onToggle={() => toggle(option.value)}
            />
          ))}
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
