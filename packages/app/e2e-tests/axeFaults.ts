import AxeBuilder from '@axe-core/playwright';
import { expect, Page } from '@playwright/test';

const WCAG_2_2_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** A page that is still being drawn, or in another theme's colours, comes to rest within this time; a fault stays. */
export const SETTLED_WITHIN_MS = 40_000;

/**
 * What axe finds on a page, or in a part of it that is all our own and held to its good practices as well: each element with the
 * rule that it breaks. What keeps the rules is not told apart, and all is looked at in the page itself, which takes a tenth of the
 * time; frames of another origin, of which there are none, would be left out.
 */
export async function faultsOn(page: Page, part?: string) {
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .setLegacyMode(true);
  const { violations } = await (part
    ? axe.include(part)
    : axe.withTags(WCAG_2_2_AA)
  ).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => ({
      rule: id,
      target: target.flat().join(' '),
      why: failureSummary,
    })),
  );
}

/** Waits until axe finds no fault on a page, or in a part of it. */
export async function expectNoFaults(page: Page, part?: string) {
  await expect(async () =>
    expect(await faultsOn(page, part)).toEqual([]),
  ).toPass({ timeout: SETTLED_WITHIN_MS });
}
