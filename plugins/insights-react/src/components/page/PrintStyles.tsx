import { makeStyles } from '@material-ui/core/styles';

const PAGE = '[data-print-page]';

// JSS knows no rules of sheets.
const SHEET = '@page { margin: 14mm; }';

const useStyles = makeStyles({
  '@global': {
    '@media print': {
      'html, body': { background: '#fff !important' },
      [`body *:not(:has(${PAGE})):not(${PAGE}):not(${PAGE} *)`]: {
        display: 'none !important',
      },
      [`body:has(${PAGE}), body *:has(${PAGE})`]: {
        display: 'block !important',
        position: 'static !important',
        overflow: 'visible !important',
        height: 'auto !important',
        maxHeight: 'none !important',
        margin: '0 !important',
        padding: '0 !important',
        background: 'none !important',
      },
      [`${PAGE}, ${PAGE} *`]: {
        color: '#000 !important',
        background: 'none !important',
        borderColor: '#999 !important',
        textDecoration: 'none !important',
      },
      [`${PAGE} [data-no-print]`]: { display: 'none !important' },
      [`${PAGE} h1, ${PAGE} h2, ${PAGE} h3`]: { breakAfter: 'avoid' },
      [`${PAGE} tr, ${PAGE} li`]: { breakInside: 'avoid' },
      // Sheets do not scroll: a table must give way until all of it is on paper.
      [`${PAGE} table`]: { fontSize: '12px !important' },
      [`${PAGE} th, ${PAGE} td`]: {
        minWidth: '0 !important',
        padding: '2px 6px !important',
        whiteSpace: 'normal !important',
      },
      [`${PAGE} tr > :first-child`]: { paddingLeft: '0 !important' },
      [`${PAGE} tr > :last-child`]: { paddingRight: '0 !important' },
      [`${PAGE} thead`]: { display: 'table-header-group' },
      [`${PAGE} [role=group]`]: { overflow: 'visible !important' },
    },
  },
});

/**
 * How a page is printed: black on white, alone, as long as it is. What is around it scrolls on the screen and would be cut
 * on paper, so it gives way. Put `data-print-page` on the page, and `data-no-print` on what is only for the screen.
 *
 * @public
 */
export function PrintStyles() {
  useStyles();
  return <style>{SHEET}</style>;
}
