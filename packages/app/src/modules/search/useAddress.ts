import { useEffect, useRef } from 'react';
import { useSearch } from '@backstage/plugin-search-react';
import { useLocation, useNavigate } from 'react-router-dom';
import { addressOf, askedIn } from './address';

/**
 * Keeps what is searched for in the address of the page, and takes it from there when somebody goes to another one. What the
 * page opens with has been read already: to write before reading would lose it. An address is left as somebody wrote it until
 * something else is searched for.
 *
 * @param known - types of the kinds of results that there are
 */
export function useAddress(known: readonly string[]): void {
  const { search } = useLocation();
  const navigate = useNavigate();
  const { term, types, filters, pageCursor, ...set } = useSearch();
  const { setTerm, setTypes, setFilters, setPageCursor } = set;
  const read = useRef(search);
  const kept = useRef(addressOf({ term, types, filters, pageCursor }));

  useEffect(() => {
    if (search === read.current) return;
    read.current = search;
    const asked = askedIn(search, known);
    kept.current = addressOf(asked);
    setTerm(asked.term);
    setTypes(asked.types);
    setFilters(asked.filters);
    setPageCursor(asked.pageCursor);
  }, [search, known, setTerm, setTypes, setFilters, setPageCursor]);

  useEffect(() => {
    const written = addressOf({ term, types, filters, pageCursor });
    if (written === kept.current) return;
    kept.current = written;
    read.current = written;
    navigate({ search: written }, { replace: true });
  }, [term, types, filters, pageCursor, navigate]);
}
