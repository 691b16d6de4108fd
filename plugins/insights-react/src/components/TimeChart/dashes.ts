/** How lines are broken that are not observed. */
export const dashes = { dashed: '5 4', dotted: '1 4' } as const;
