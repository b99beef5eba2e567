const PARTS = '[data-part]';

const partsOf = (page: Document) =>
  new Map(
    [...page.querySelectorAll<HTMLElement>(PARTS)].map((part) => [part.dataset['part'], part]),
  );

/** Where the keyboard is, in words that hold for the page before and after. */
function placeOf(element: Element | null): string | undefined {
  if (!element?.closest(PARTS)) return undefined;
  if (element.id) return `#${CSS.escape(element.id)}`;
  const item = element.closest('li[id]');
  if (item && element instanceof HTMLAnchorElement) return `#${CSS.escape(item.id)} a`;
  const [name, value] = [element.getAttribute('name'), element.getAttribute('value')];
  if (!name) return undefined;
  const asButton = element instanceof HTMLButtonElement && value;
  return `[name="${CSS.escape(name)}"]${asButton ? `[value="${CSS.escape(value)}"]` : ''}`;
}

/**
 * Takes the marked parts of a fetched page into this one. False when it is another page and has to be opened. The
 * keyboard stays where it was; when its place is gone, it goes to the top of the content instead of nowhere. What was
 * unfolded stays so.
 */
export function takeParts(fetched: Document): boolean {
  const [here, there] = [partsOf(document), partsOf(fetched)];
  if (here.size === 0 || here.size !== there.size) return false;
  if (![...here.keys()].every((name) => there.has(name))) return false;
  const was = document.activeElement;
  const place = placeOf(was);
  const unfolded = [...document.querySelectorAll('details[id][open]')].map(({ id }) => id);
  for (const [name, part] of here) part.replaceChildren(...there.get(name)!.childNodes);
  for (const id of unfolded) document.getElementById(id)?.setAttribute('open', '');
  if (was && !was.isConnected) {
    const again = place && document.querySelector<HTMLElement>(place);
    (again || document.getElementById('content'))?.focus({ preventScroll: true });
  }
  document.title = fetched.title;
  return true;
}
