import { decodeCursor, InvalidPage, isId } from '@chucun/kernel';

/** Where a page of sessions goes on: by start, then id. */
export function cursorOf(after: string | null): { startsAt: string; id: string } | null {
  const keys = decodeCursor(after, 2);
  if (!keys) return null;
  const [startsAt, id] = keys.map(String) as [string, string];
  if (!isId(id) || Number.isNaN(Date.parse(startsAt))) throw new InvalidPage();
  return { startsAt, id };
}
