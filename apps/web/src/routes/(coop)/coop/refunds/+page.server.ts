import { graphql } from '@chucun/contract';
import { fenOf } from '#lib/format/money.ts';
import { refused, refusedBy, text } from '#lib/server/answer.ts';
import { query } from '#lib/server/api.ts';
import { textsOf } from '#lib/server/texts.ts';
import { deskOf } from '#lib/server/who.ts';
import type { Actions, PageServerLoad } from './$types';

const openRefunds = graphql(`
  query OpenRefunds($coopId: ID!, $after: String) {
    coopRefundRequests(coopId: $coopId, first: 20, after: $after) {
      edges {
        node {
          id
          orderId
          lineId
          amountFen
          reason
          photoIds
          requestedAt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const refundOrder = graphql(`
  query RefundOrder($id: ID!) {
    order(id: $id) {
      id
      number
      lines {
        id
        productName
        variantName
        quantity
        paidFen
        refundedFen
      }
    }
  }
`);

const answerOne = graphql(`
  mutation AnswerOne($requestId: ID!, $agree: Boolean!, $amountFen: Fen, $answer: String!) {
    answerRefund(requestId: $requestId, agree: $agree, amountFen: $amountFen, answer: $answer) {
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

export const load: PageServerLoad = async (event) => {
  const { coop } = await deskOf(event);
  const after = event.url.searchParams.get('after');
  const { coopRefundRequests: page } = await query(event, openRefunds, { coopId: coop.id, after });
  const ids = [...new Set(page.edges.map(({ node }) => node.orderId))];
  const answers = await Promise.all(ids.map((id) => query(event, refundOrder, { id })));
  const orders = new Map(answers.flatMap(({ order }) => (order ? [[order.id, order]] : [])));
  return {
    pageInfo: page.pageInfo,
    requests: page.edges.map(({ node }) => {
      const order = orders.get(node.orderId);
      return { ...node, order, line: order?.lines.find(({ id }) => id === node.lineId) };
    }),
  };
};

export const actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const t = textsOf(event);
    const requestId = text(form, 'requestId');
    const agree = form.get('agree') === 'yes';
    const answer = text(form, 'answer');
    const amountFen = agree ? fenOf(text(form, 'amount')) : null;
    if (amountFen === undefined)
      return refused(t.order.orders.refundBadAmount, 'amount', form, requestId);
    if (!agree && !answer) return refused(t.coop.refunds.needReason, 'answer', form, requestId);
    const { answerRefund } = await query(event, answerOne, { requestId, agree, amountFen, answer });
    const done = agree ? t.coop.refunds.agreed : t.coop.refunds.refused;
    return refusedBy(event, answerRefund, form, requestId) ?? { done, of: requestId };
  },
} satisfies Actions;
