import { makeStyles } from '@material-ui/core/styles';

const PAGE = '[data-print-page]';

/**
 * How a page is printed: black on white, alone, as long as it is. What is around it scrolls on the screen and would be cut
 * on paper, so it gives way. Put `data-print-page` on the page, and `data-no-print` on what is only for the screen.
 */
export const usePrintStyles = makeStyles({
  '@global': {
    '@media print': {
      '@page': { margin: '14mm' },
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
      [`${PAGE} thead`]: { display: 'table-header-group' },
      [`${PAGE} [role=group]`]: { overflow: 'visible !important' },
    },
  },
});
