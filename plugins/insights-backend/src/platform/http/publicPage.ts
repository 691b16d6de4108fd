/** Headers of pages that hold what is public anyway: they change with the portal's version alone. */
export const PUBLIC_PAGE = {
  'Cache-Control': 'public, max-age=3600',
  'X-Content-Type-Options': 'nosniff',
} as const;
