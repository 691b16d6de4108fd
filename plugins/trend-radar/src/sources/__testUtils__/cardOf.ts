import { screen } from '@testing-library/react';

/** What the page shows of the collector with a title; waits for it. */
export async function cardOf(title: string): Promise<HTMLElement> {
  const heading = await screen.findByRole('heading', { name: title, level: 2 });
  const card = heading.closest('article');
  if (!card) throw new Error(`${title} stands in no article`);
  return card;
}
