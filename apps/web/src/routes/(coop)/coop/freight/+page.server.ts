import { fail } from '@sveltejs/kit';
import { graphql } from '@chucun/contract';
import { readZones, ZONES_MAX } from '#lib/coop/freight-form.ts';
import { fenOf } from '#lib/format/money.ts';
import { isRefusal } from '#lib/refusals.ts';
import { text } from '#lib/server/answer.ts';
import { query } from '#lib/server/api.ts';
import { regionChoices } from '#lib/server/regions.ts';
import { sayRefusal, textsOf } from '#lib/server/texts.ts';
import { deskOf } from '#lib/server/who.ts';
import type { Actions, PageServerLoad } from './$types';

const deskFreight = graphql(`
  query DeskFreight($coopId: ID!) {
    freightTemplate(coopId: $coopId) {
      basis
      freeOverFen
      version
      zones {
        name
        regionPrefixes
        isServed
        firstQuantity
        firstFen
        nextQuantity
        nextFen
        isFreeOverServed
        transitDays
      }
    }
  }
`);

const saveFreight = graphql(`
  mutation SaveFreight($input: SaveFreightTemplateInput!) {
    saveFreightTemplate(input: $input) {
      __typename
      ... on UserError {
        message
        messageZh
      }
      ... on InvalidInput {
        field
      }
    }
  }
`);

/** Taiwan, Hong Kong and Macau stand on the list of where one sends, though not in our book of counties. */
const OUTSIDE: readonly (readonly [code: string, zh: string, en: string])[] = [
  ['71', '台湾', 'Taiwan'],
  ['81', '香港', 'Hong Kong'],
  ['82', '澳门', 'Macau'],
];

export const load: PageServerLoad = async (event) => {
  const { coop } = await deskOf(event);
  const [{ freightTemplate }, provinces] = await Promise.all([
    query(event, deskFreight, { coopId: coop.id }),
    regionChoices(event, null),
  ]);
  const isEnglish = event.locals.locale === 'en';
  const inside = provinces.map(({ code, name }) => ({ prefix: code.slice(0, 2), name }));
  const known = new Set(inside.map(({ prefix }) => prefix));
  const outside = OUTSIDE.filter(([code]) => !known.has(code)).map(([prefix, zh, en]) => ({
    prefix,
    name: isEnglish ? en : zh,
  }));
  return { template: freightTemplate, provinces: [...inside, ...outside] };
};

/** Every input as it was typed, so that nothing is lost on the way there and back. */
function inputsOf(form: FormData): Record<string, string[]> {
  const inputs: Record<string, string[]> = {};
  for (const [name, value] of form)
    if (typeof value === 'string') inputs[name] = [...(inputs[name] ?? []), value];
  return inputs;
}

export const actions = {
  default: async (event) => {
    const { coop } = await deskOf(event);
    const form = await event.request.formData();
    const t = textsOf(event).coop.books.freight;
    const count = Math.min(Number(text(form, 'zones')) || 0, ZONES_MAX);
    const typed = { inputs: inputsOf(form), count };
    const not = (problem: string, field: string | undefined) =>
      fail(422, { ...typed, problem, field });
    if (form.has('add')) return { ...typed, count: Math.min(count + 1, ZONES_MAX) };
    const over = text(form, 'freeOver');
    const freeOverFen = over ? fenOf(over) : null;
    if (freeOverFen === undefined) return not(t.badMoney, 'freeOver');
    const read = readZones(form);
    if ('field' in read) return not(read.field.includes('Fen') ? t.badMoney : t.bad, read.field);
    const basis = form.get('basis') === 'PIECE' ? ('PIECE' as const) : ('WEIGHT' as const);
    const input = { coopId: coop.id, basis, freeOverFen, zones: read.zones };
    const { saveFreightTemplate: saved } = await query(event, saveFreight, { input });
    return isRefusal(saved) ? not(sayRefusal(event, saved), undefined) : { done: t.saved };
  },
} satisfies Actions;
