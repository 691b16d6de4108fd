import { Page } from '@playwright/test';

/** A page, or a state of one, that axe looks at. */
export interface AxePage {
  path: string;
  /** Prepares what the backend answers. */
  given?: (page: Page) => Promise<unknown>;
  /** Waits until the page holds what it is for; and opens what has to be open. */
  shown: (page: Page) => Promise<void>;
}
