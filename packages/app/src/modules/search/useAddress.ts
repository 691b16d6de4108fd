import { useEffect, useRef } from 'react';
import { useSearch } from '@backstage/plugin-search-react';
import { useLocation, useNavigate } from 'react-router-dom';
import { addressOf, askedIn } from './address';

/**
 * Keeps what is searched for in the address of the page, and takes it from there when somebody goes to another one. What the
 * page opens with has been read already: to write before reading would lose it.
 */
export function useAddress(): void {
  const { search } = useLocation();
  const navigate = useNavigate();
  const { term, types, filters, pageCursor, ...set } = useSearch();
  const { setTerm, setTypes, setFilters, setPageCursor } = set;
  const known = useRef(search);

  useEffect(() => {
    if (search === known.current) return;
    known.current = search;
    const asked = askedIn(search);
    setTerm(asked.term);
    setTypes(asked.types);
    setFilters(asked.filters);
    setPageCursor(asked.pageCursor);
  }, [search, setTerm, setTypes, setFilters, setPageCursor]);

  useEffect(() => {
    const written = addressOf({ term, types, filters, pageCursor });
    if (written === known.current) return;
    known.current = written;
    navigate({ search: written }, { replace: true });
  }, [term, types, filters, pageCursor, navigate]);
}
