import { Injectable } from '@nestjs/common';
import type { Viewer } from '@chucun/identity';
import { cleanText, inTransaction, InvalidInput, isId, NotFound, UserError } from '@chucun/kernel';
import { DataSource } from 'typeorm';
import { OrderStateRepository } from './order-state.repository.ts';
import { OrderSteps } from './order-steps.ts';
import { OrderInAnotherState } from './order.errors.ts';
import { mayBecome } from './order.rules.ts';
import type { OrderRow } from './order.rows.ts';
import { workerScope } from './viewer-scope.ts';

export interface Shipment {
  carrier: string;
  trackingNumber: string;
}

export type AdvanceRefusal = OrderInAnotherState | InvalidInput | NotFound;

/** The cooperative's steps: accept, pack, ship. A second tap on the same step changes nothing and is no refusal. */
@Injectable()
export class AdvanceOrder {
  constructor(
    private readonly db: DataSource,
    private readonly states: OrderStateRepository,
    private readonly steps: OrderSteps,
  ) {}

  async run(
    viewer: Viewer,
    orderId: string,
    to: 'ACCEPTED' | 'PACKED' | 'SHIPPED',
    shipment?: Shipment,
  ): Promise<OrderRow | AdvanceRefusal> {
    if (!isId(orderId)) return new NotFound();
    const parcel = shipment && readShipment(shipment);
    if (parcel instanceof UserError) return parcel;
    return inTransaction<OrderRow | AdvanceRefusal>(this.db, async (tx) => {
      const order = await this.states.lockInScope(tx, workerScope(viewer), orderId);
      if (!order) return new NotFound();
      if (order.state === to) return order;
      if (!mayBecome(order.state, to) || order.paidAt === null) {
        return new OrderInAnotherState(order.state);
      }
      if (parcel) await this.states.setShipment(tx, order.id, parcel);
      return this.steps.take(tx, order, to, { actorId: viewer.accountId });
    });
  }
}

function readShipment(typed: Shipment): Shipment | InvalidInput {
  const carrier = cleanText(typed.carrier, { field: 'carrier', label: '快递公司', max: 30 });
  if (carrier instanceof UserError) return carrier;
  const bounds = { field: 'trackingNumber', label: '快递单号', min: 5, max: 40 };
  const number = cleanText(typed.trackingNumber.replace(/\s/g, ''), bounds);
  if (number instanceof UserError) return number;
  if (/^[A-Za-z0-9-]+$/.test(number)) return { carrier, trackingNumber: number };
  return new InvalidInput(
    'trackingNumber',
    '快递单号只有字母和数字，请核对。',
    'trackingNumber holds letters, digits and hyphens only.',
  );
}
