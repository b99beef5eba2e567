import type { RequestEvent } from '@sveltejs/kit';
import type { Texts } from '../i18n/texts.ts';
import { admin as enAdmin } from '../i18n/en/admin.ts';
import { common as enCommon } from '../i18n/en/common.ts';
import { coop as enCoop } from '../i18n/en/coop.ts';
import { farm as enFarm } from '../i18n/en/farm.ts';
import { county as enCounty } from '../i18n/en/county.ts';
import { live as enLive } from '../i18n/en/live.ts';
import { order as enOrder } from '../i18n/en/order.ts';
import { shop as enShop } from '../i18n/en/shop.ts';
import { studio as enStudio } from '../i18n/en/studio.ts';
import { admin as zhAdmin } from '../i18n/zh/admin.ts';
import { common as zhCommon } from '../i18n/zh/common.ts';
import { coop as zhCoop } from '../i18n/zh/coop.ts';
import { farm as zhFarm } from '../i18n/zh/farm.ts';
import { county as zhCounty } from '../i18n/zh/county.ts';
import { live as zhLive } from '../i18n/zh/live.ts';
import { order as zhOrder } from '../i18n/zh/order.ts';
import { shop as zhShop } from '../i18n/zh/shop.ts';
import { studio as zhStudio } from '../i18n/zh/studio.ts';
import { type Refusal, refusalText } from '../refusals.ts';

const texts: Record<'zh' | 'en', Texts> = {
  zh: {
    common: zhCommon,
    shop: zhShop,
    order: zhOrder,
    farm: zhFarm,
    coop: zhCoop,
    county: zhCounty,
    admin: zhAdmin,
    live: zhLive,
    studio: zhStudio,
  },
  en: {
    common: enCommon,
    shop: enShop,
    order: enOrder,
    farm: enFarm,
    coop: enCoop,
    county: enCounty,
    admin: enAdmin,
    live: enLive,
    studio: enStudio,
  },
};

/** Sentences for answers of form actions, in the visitor's language. */
export function textsOf(event: RequestEvent): Texts {
  return texts[event.locals.locale];
}

/** What a refusal says to this visitor. */
export function sayRefusal(event: RequestEvent, refusal: Refusal): string {
  return refusalText(refusal, event.locals.locale, textsOf(event).common.problems.unknown);
}
