import { AxePageName } from './axePages';

/** A fault that is the platform's own, out of reach of a theme. */
export interface AxeExclusion {
  /** Id of axe's rule */
  rule: string;
  /** Of the elements that the rule may find */
  selector: string;
  pages: AxePageName[];
  reason: string;
}

/** All that axe may find. An entry that no longer hides anything on one of its pages fails there. */
export const axeExclusions: AxeExclusion[] = [
  {
    rule: 'nested-interactive',
    selector: 'th > .MuiTableSortLabel-root',
    pages: ['the catalog', 'the APIs', 'the documents'],
    reason:
      "core-components' Table leaves @material-table's columns draggable: a handle lies within the button that sorts.",
  },
  {
    rule: 'aria-command-name',
    selector: 'th > [data-rbd-draggable-id]',
    pages: ['the notifications'],
    reason:
      'The same handle of a column, where the notifications have no title for it.',
  },
  {
    rule: 'list',
    selector: '.MuiList-root:has(> p)',
    pages: ['the home page'],
    reason:
      'The card "Recently visited" puts a paragraph into its list while little was visited.',
  },
  {
    rule: 'aria-allowed-attr',
    selector: '.MuiDialog-root[aria-label="Search Modal"]',
    pages: ['search over a page'],
    reason:
      'SearchModal gives its name and aria-modal to the wrapper of the dialog, which has the role presentation.',
  },
  {
    rule: 'aria-valid-attr-value',
    selector: '.bui-Tab[aria-selected="true"]',
    pages: [
      'the settings',
      'the sign-ins in the settings',
      'the features in the settings',
    ],
    reason:
      "The tabs of @backstage/ui's Header are links: they name panels that are not there.",
  },
  {
    rule: 'label',
    selector: 'input[aria-autocomplete="list"]',
    pages: ['the relations of a component'],
    reason:
      'The filters of the graph stand beside their names without being tied to them.',
  },
  {
    rule: 'nested-interactive',
    selector: 'button.opblock-summary-control',
    pages: ['an API', 'an OpenAPI definition'],
    reason: 'Swagger UI puts the link of an operation into the button.',
  },
  {
    rule: 'select-name',
    selector: 'select#servers',
    pages: ['an API', 'an OpenAPI definition'],
    reason: 'Swagger UI does not name the choice of a server.',
  },
  {
    rule: 'scrollable-region-focusable',
    selector: 'pre > code',
    pages: ['a document'],
    reason:
      "TechDocs' code blocks scroll in a shadow root. Browsers that let the keyboard scroll them need no tab stop.",
  },
];
