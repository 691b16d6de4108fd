import { formatNumber } from '@almanac/backstage-plugin-insights-common';
import MenuList from '@material-ui/core/MenuList';
import Popover from '@material-ui/core/Popover';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import { useRef, useState, type KeyboardEvent } from 'react';
import { insightsTranslationRef } from '../../translation/insightsTranslationRef';
import { useTexts } from '../../translation/useTexts';
import { CheckItem } from '../CheckItem/CheckItem';
import type { Facet } from './Facet';
import { foundOptions } from './foundOptions';
import { longestSearch } from './longestSearch';

const useStyles = makeStyles(theme => ({
  paper: { width: 320, maxWidth: 'calc(100vw - 32px)' },
  field: { padding: theme.spacing(1.5, 2, 0.5) },
  list: { maxHeight: 'min(360px, 50vh)', overflowY: 'auto' },
  note: {
    margin: 0,
    padding: theme.spacing(1, 2),
    fontSize: 13,
    color: theme.palette.text.secondary,
  },
}));

/** A facet of more options than a menu can show: a field that finds them, and those that match. */
export function FacetFinder(props: {
  facet: Facet;
  chosen: string[];
  /** What opened it; null while it is closed. */
  anchor: HTMLElement | null;
  onToggle(value: string): void;
  onClose(): void;
}) {
  const { facet, chosen, anchor } = props;
  const classes = useStyles();
  const { t } = useTexts(insightsTranslationRef);
  const [words, setWords] = useState('');
  // What is chosen stays where it is while one chooses.
  const [first, setFirst] = useState(chosen);
  const list = useRef<HTMLUListElement>(null);
  const { shown, matching } = foundOptions(facet.options, first, words);
  const toList = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    list.current
      ?.querySelector<HTMLElement>('[role=menuitemcheckbox]')
      ?.focus();
  };
  return (
    <Popover
      anchorEl={anchor}
      open={anchor !== null}
      onClose={props.onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      classes={{ paper: classes.paper }}
      PaperProps={{ role: 'dialog', 'aria-label': facet.label }}
      TransitionProps={{
        onEnter: () => {
          setWords('');
          setFirst(chosen);
        },
      }}
    >
      <div className={classes.field}>
        <TextField
          // eslint-disable-next-line jsx-a11y/no-autofocus -- it was opened to be typed in
          autoFocus
          fullWidth
          size="small"
          variant="outlined"
          placeholder={t('filter.find', { label: facet.label })}
          inputProps={{
            'aria-label': t('filter.find', { label: facet.label }),
            maxLength: longestSearch,
          }}
          value={words}
          onChange={event => setWords(event.target.value)}
          onKeyDown={toList}
        />
      </div>
      {shown.length > 0 && (
        <MenuList
          ref={list}
          dense
          className={classes.list}
          aria-label={facet.label}
        >
          {shown.map(option => (
            <CheckItem
              key={option.value}
              label={option.label}
              count={option.count}
              checked={chosen.includes(option.value)}
              onToggle={() => props.onToggle(option.value)}
            />
          ))}
        </MenuList>
      )}
      <p role="status" className={classes.note}>
        {shown.length === 0
          ? t('filter.foundNone')
          : t('filter.found', {
              shown: formatNumber(shown.length),
              total: formatNumber(matching),
            })}{' '}
        {facet.leftOff
          ? t('filter.leftOff', {
              count: facet.leftOff,
              number: formatNumber(facet.leftOff),
            })
          : null}
      </p>
    </Popover>
  );
}
