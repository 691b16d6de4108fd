import { Locator } from '@playwright/test';

/** A number as the pages write it: thousands by comma, a share or money with its sign. */
export const numberOf = (text: string) =>
  Number(
    text
      .replace('\u2212', '-')
      .replace(/[,+%\s]|over|left|points|[A-Z]{3}/g, ''),
  );

/** The numbers of cells, one each. */
export async function numbersIn(cells: Locator): Promise<number[]> {
  return (await cells.allTextContents()).map(numberOf);
}
