import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import type { ApiClient } from './client.ts';
import type { TestServer } from './server.ts';

/** Where a test buyer lives: a district of Hangzhou. */
export const HANGZHOU = {
  name: '周晓',
  phone: '13612345678',
  regionCode: '330106',
  detail: '文三路 1 号',
};

export interface PlacedGroup {
  __typename: string;
  id: string;
  state: string;
  totalFen: number;
  message: string;
  orders: { id: string; totalFen: number; lines: { id: string; paidFen: number }[] }[];
}

export const PLACE = `mutation($input: PlaceOrderInput!) { placeOrder(input: $input) { __typename
  ... on OrderGroup { id state totalFen orders { id totalFen lines { id paidFen } } }
  ... on InsufficientStock { message shortages { variantId available } }
  ... on TotalChanged { message totalFen }
  ... on UserError { message messageZh } } }`;

export const order = (
  buyer: ApiClient,
  lines: { variantId: string; quantity: number }[],
  more: Record<string, unknown> = {},
) =>
  buyer.ask<PlacedGroup>(PLACE, {
    input: { lines, address: HANGZHOU, idempotencyKey: randomUUID(), ...more },
  });

/** The address of the provider's pay page for a placed group. */
export async function payPage(buyer: ApiClient, groupId: string): Promise<string> {
  const payment = await buyer.ask<{ url: string; message?: string }>(
    `mutation($id: ID!) { startPayment(orderGroupId: $id) { __typename ... on PaymentSession { url expiresAt } ... on UserError { message } } }`,
    { id: groupId },
  );
  if (!payment.url) throw new Error(payment.message);
  return payment.url;
}

/** Ends a pay page as a person does, by its form. */
export const finish = (page: string, outcome: 'paid' | 'failed' | 'cancelled') =>
  fetch(page, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ outcome }) });

export async function stateOf(buyer: ApiClient, groupId: string): Promise<string> {
  const group = await buyer.ask<{ state: string }>(
    'query($id: ID!) { orderGroup(id: $id) { state } }',
    { id: groupId },
  );
  return group.state;
}

/** Asks until `wanted` holds, for news that come by webhook or outbox. */
export async function eventually<T>(
  ask: () => Promise<T>,
  wanted: (value: T) => boolean,
  patienceMs = 20_000,
): Promise<T> {
  const end = Date.now() + patienceMs;
  for (;;) {
    const value = await ask();
    if (wanted(value) || Date.now() > end) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Orders, pays and waits until the group is PAID. */
export async function buy(
  buyer: ApiClient,
  lines: { variantId: string; quantity: number }[],
): Promise<PlacedGroup> {
  const group = await order(buyer, lines);
  await finish(await payPage(buyer, group.id), 'paid');
  await eventually(
    () => stateOf(buyer, group.id),
    (state) => state === 'PAID',
  );
  return group;
}

/** A phone photo, small. */
export const photo = () =>
  sharp({ create: { width: 1200, height: 900, channels: 3, background: { r: 180, g: 60, b: 40 } } })
    .jpeg()
    .toBuffer();

/** Steers the pay stand-in: `webhooks`, `faults`, `events/<id>/resend` … */
export async function steer(
  server: TestServer,
  path: string,
  form: Record<string, string> = {},
  method = 'POST',
): Promise<Record<string, unknown>> {
  const response = await fetch(`${server.config.stripe.apiUrl}/sandbox/${path}`, {
    method,
    headers: { authorization: `Bearer ${server.config.stripe.secretKey}` },
    ...(method === 'POST' ? { body: new URLSearchParams(form) } : {}),
  });
  return (await response.json()) as Record<string, unknown>;
}
