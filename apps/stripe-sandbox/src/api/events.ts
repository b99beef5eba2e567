import { type KeptEvent } from '../state/kinds.ts';
import { type Call, type Endpoint, found } from './call.ts';
import { LIST_PARAMS, listOf } from './list.ts';
import { showEvent } from './show.ts';

function retrieve(call: Call): object {
  call.params.only('expand');
  return showEvent(call.core, found(call, 'event', call.ids[0]!, 'id'));
}

function list({ core, params }: Call): object {
  params.only(...LIST_PARAMS, 'type', 'types', 'delivery_success');
  const type = params.text('type');
  const types = params.texts('types');
  const delivered = params.flag('delivery_success');
  return listOf<KeptEvent>({
    url: '/v1/events',
    table: core.store.table('event'),
    params,
    created: (row) => row.created,
    matches: (row) =>
      (type === undefined || matchesType(row.type, type)) &&
      (types.length === 0 || types.some((wanted) => matchesType(row.type, wanted))) &&
      (delivered === undefined || delivered === (core.store.get('delivery', row.id) === undefined)),
    show: (row) => showEvent(core, row),
  });
}

/** `charge.*` names a whole family. */
function matchesType(type: string, wanted: string): boolean {
  return wanted.endsWith('*') ? type.startsWith(wanted.slice(0, -1)) : type === wanted;
}

export const events: Endpoint[] = [
  { method: 'GET', path: '/v1/events', answer: list },
  { method: 'GET', path: '/v1/events/:id', answer: retrieve },
];
