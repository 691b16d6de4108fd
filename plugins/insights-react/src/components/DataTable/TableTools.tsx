import Button from '@material-ui/core/Button';
import Menu from '@material-ui/core/Menu';
import { makeStyles } from '@material-ui/core/styles';
import ViewColumnOutlined from '@material-ui/icons/ViewColumnOutlined';
import { useState, type ReactNode } from 'react';
import { insightsTranslationRef } from '../../translation/insightsTranslationRef';
import { CheckItem } from '../CheckItem/CheckItem';
import type { Column } from './columns';
import { useTexts } from '../../translation/useTexts';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    justifyContent: 'flex-end',
    alignItems: 'center',
    gap: theme.spacing(1),
  },
}));

/** What stands above a table: the choice of columns, and what the page adds. */
export function TableTools<Row>(props: {
  columns: Column<Row>[];
  shown: Column<Row>[];
  onToggle(columnId: string): void;
  children?: ReactNode;
}) {
  const classes = useStyles();
  const { t } = useTexts(insightsTranslationRef);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const choosable = props.columns.filter(column => !column.always);
  if (choosable.length === 0 && !props.children) return null;
  return (
    <div className={classes.root}>
      {choosable.length > 0 && (
        <Button
          size="small"
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
          startIcon={<ViewColumnOutlined />}
          onClick={event => setAnchor(event.currentTarget)}
        >
          {t('table.columns')}
        </Button>
      )}
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        getContentAnchorEl={null}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        MenuListProps={{ 'aria-label': t('table.columns'), dense: true }}
      >
        {choosable.map(column => (
          <CheckItem
            key={column.id}
            label={column.title}
            checked={props.shown.includes(column)}
            onToggle={() => props.onToggle(column.id)}
          />
        ))}
      </Menu>
      {props.children}
    </div>
  );
}
