import { AxePage } from './AxePage';
import { contractPages } from './contractPages';
import { modelPages } from './modelPages';
import { portalPages } from './portalPages';
import { radarPages } from './radarPages';
import { sloPages } from './sloPages';

const pages = {
  ...portalPages,
  ...radarPages,
  ...sloPages,
  ...modelPages,
  ...contractPages,
};

export type AxePageName = keyof typeof pages;

/** Every page of the portal behind the sign-in, by a name that says what a person sees. */
export const axePages: Record<AxePageName, AxePage> = pages;
