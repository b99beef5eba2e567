import banknote from 'icon:banknote';
import box from 'icon:package';
import cart from 'icon:clipboard-list';
import leaf from 'icon:sprout';
import list from 'icon:list-checks';
import live from 'icon:video';
import people from 'icon:users';
import sun from 'icon:sun';
import truck from 'icon:truck';
import undo from 'icon:undo-2';

type Name =
  | 'today'
  | 'orders'
  | 'refunds'
  | 'products'
  | 'live'
  | 'batches'
  | 'members'
  | 'freight'
  | 'money'
  | 'setup';

/** Every page of the desk, in the order of the day. */
export const deskPages: readonly { href: string; name: Name; icon: string; exact?: boolean }[] = [
  { href: '/coop', name: 'today', icon: sun, exact: true },
  { href: '/coop/orders', name: 'orders', icon: cart },
  { href: '/coop/refunds', name: 'refunds', icon: undo },
  { href: '/coop/products', name: 'products', icon: box },
  { href: '/coop/live', name: 'live', icon: live },
  { href: '/coop/batches', name: 'batches', icon: leaf },
  { href: '/coop/members', name: 'members', icon: people },
  { href: '/coop/freight', name: 'freight', icon: truck },
  { href: '/coop/money', name: 'money', icon: banknote },
  { href: '/coop/setup', name: 'setup', icon: list },
];
