import { CreateJobs1763900000001 } from './1763900000001-create-jobs.ts';
import { CreateIdentity1763900000002 } from './1763900000002-create-identity.ts';
import { CreateRegions1763900000003 } from './1763900000003-create-regions.ts';
import { CreateCoops1763900000004 } from './1763900000004-create-coops.ts';
import { CreateMedia1763900000005 } from './1763900000005-create-media.ts';
import { CreateCatalog1763900000006 } from './1763900000006-create-catalog.ts';
import { CreateInventory1763900000007 } from './1763900000007-create-inventory.ts';
import { CreateSearch1763900000008 } from './1763900000008-create-search.ts';
import { CreateOrders1763900000009 } from './1763900000009-create-orders.ts';
import { CreatePayments1763900000010 } from './1763900000010-create-payments.ts';
import { CreateSettlement1763900000011 } from './1763900000011-create-settlement.ts';
import { CreateStatistics1763900000012 } from './1763900000012-create-statistics.ts';
import { CreateNotifications1763900000013 } from './1763900000013-create-notifications.ts';
import { CreateLive1763900000014 } from './1763900000014-create-live.ts';
import { PublishStatistics1763900000015 } from './1763900000015-publish-statistics.ts';
import { CloseMoneyGaps1763900000016 } from './1763900000016-close-money-gaps.ts';
import { CountIndexChanges1763900000018 } from './1763900000018-count-index-changes.ts';
import { CreateLiveRecordings1763900000020 } from './1763900000020-create-live-recordings.ts';
import { CreateLiveVisits1763900000021 } from './1763900000021-create-live-visits.ts';
import { AddLivePrices1763900000022 } from './1763900000022-add-live-prices.ts';
import { AddLiveAttribution1763900000023 } from './1763900000023-add-live-attribution.ts';
import { CreateLiveChat1763900000024 } from './1763900000024-create-live-chat.ts';
import { PrepareLiveSessions1763900000026 } from './1763900000026-prepare-live-sessions.ts';
import { BookHostShares1763900000027 } from './1763900000027-book-host-shares.ts';
import { AddLiveOffers1763900000028 } from './1763900000028-add-live-offers.ts';
import { NoteFreshGoodsWord1763900000029 } from './1763900000029-note-fresh-goods-word.ts';

/** The whole history of the schema, in order. */
export const migrations = [
  CreateJobs1763900000001,
  CreateIdentity1763900000002,
  CreateRegions1763900000003,
  CreateCoops1763900000004,
  CreateMedia1763900000005,
  CreateCatalog1763900000006,
  CreateInventory1763900000007,
  CreateSearch1763900000008,
  CreateOrders1763900000009,
  CreatePayments1763900000010,
  CreateSettlement1763900000011,
  CreateStatistics1763900000012,
  CreateNotifications1763900000013,
  CreateLive1763900000014,
  PublishStatistics1763900000015,
  CloseMoneyGaps1763900000016,
  CountIndexChanges1763900000018,
  CreateLiveRecordings1763900000020,
  CreateLiveVisits1763900000021,
  AddLivePrices1763900000022,
  AddLiveAttribution1763900000023,
  CreateLiveChat1763900000024,
  PrepareLiveSessions1763900000026,
  BookHostShares1763900000027,
  AddLiveOffers1763900000028,
  NoteFreshGoodsWord1763900000029,
] as const;
