import { keepPages } from './keep-pages.ts';
import { takeParts } from './parts.ts';

// Search, product and cart work as plain links and forms. With this, choosing, adding and changing leave the page where
// it is; whatever goes wrong on the way is left to the browser, which does the same the plain way.
let newest = 0;
const here = () => location.pathname + location.search;
let shown = here();

const sayBusy = (isBusy: boolean) => {
  for (const part of document.querySelectorAll('[data-part]'))
    part.setAttribute('aria-busy', String(isBusy));
};

/** Fetches a page and takes its parts; undefined when a newer wish has overtaken it. Throws without a network. */
async function fetchInto(address: string, body?: URLSearchParams): Promise<string | undefined> {
  const mine = ++newest;
  sayBusy(true);
  const answer = await fetch(address, {
    headers: { accept: 'text/html' },
    ...(body && { method: 'POST', body }),
  });
  // Its inline style carries another page's nonce; the same rules are here already.
  const html = (await answer.text()).replace(/<style[\s\S]*?<\/style>/g, '');
  const page = new DOMParser().parseFromString(html, 'text/html');
  if (mine !== newest) return undefined;
  if (!answer.ok || !takeParts(page)) location.assign(answer.url);
  else showPicked();
  sayBusy(false);
  return answer.url;
}

function send(form: HTMLFormElement, submitter: HTMLElement | null): Promise<unknown> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form, submitter))
    if (typeof value === 'string') body.append(name, value);
  return fetchInto(
    submitter?.getAttribute('formaction') ?? form.getAttribute('action') ?? location.href,
    body,
  );
}

document.addEventListener('submit', (event) => {
  const { target, submitter } = event;
  if (!(target instanceof HTMLFormElement) || target.dataset['stays'] === undefined) return;
  if (submitter?.dataset['leaves'] !== undefined) return;
  event.preventDefault();
  send(target, submitter).catch(() => {
    delete target.dataset['stays'];
    target.requestSubmit(submitter);
  });
});

document.addEventListener('click', (event) => {
  const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0;
  const { target } = event;
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  if (!isPlain || !link?.closest('[data-links-stay]')) return;
  event.preventDefault();
  fetchInto(link.href)
    .then((address) => {
      if (!address) return;
      history.pushState(null, '', address);
      shown = here();
    })
    .catch(() => location.assign(link.href));
});
// A jump to a place on the same page is told here as well; it needs nothing.
addEventListener('popstate', () => {
  if (here() === shown) return;
  shown = here();
  fetchInto(location.href).catch(() => location.reload());
});

/** Price, weight and the buy bar of the pack that is picked; the server shows those of the first one. */
function showPicked(): void {
  const picked = document.querySelector<HTMLInputElement>('input[name="variantId"]:checked');
  if (!picked) return;
  for (const part of document.querySelectorAll<HTMLElement>('[data-of]'))
    part.hidden = !part.dataset['of']!.split(' ').includes(picked.value);
}

document.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement)) return;
  if (target.name === 'variantId') showPicked();
  else if (target.form?.dataset['stays'] === 'change') target.form.requestSubmit();
});
addEventListener('pageshow', showPicked);
showPicked();
keepPages();
