import { error, json } from '@sveltejs/kit';
import { graphql } from '@chucun/contract';
import { query } from '#lib/server/api.ts';
import type { RequestHandler } from './$types';

const whereToSend = graphql(`
  query StudioSending($id: ID!) {
    liveSession(id: $id) {
      id
      publish {
        whipUrl
        token
        maxKbps
        uploadUrl
        iceServers {
          urls
          username
          credential
        }
      }
    }
  }
`);

const setForm = graphql(`
  mutation StudioForm($id: ID!, $form: LiveForm!) {
    setLiveForm(sessionId: $id, form: $form) {
      __typename
    }
  }
`);

/** Where the host's phone sends, with a token of five minutes. */
export const GET: RequestHandler = async (event) => {
  const { liveSession } = await query(event, whereToSend, { id: event.params.id });
  if (!liveSession?.publish) error(404, 'Not on the air, or not by this account.');
  return json(liveSession.publish, { headers: { 'cache-control': 'no-store' } });
};

/** The phone went on by voice, or by pictures again. */
export const PUT: RequestHandler = async (event) => {
  const said = (await event.request.json()) as { form?: unknown };
  const form = said.form === 'VOICE' ? 'VOICE' : 'VIDEO';
  const { setLiveForm } = await query(event, setForm, { id: event.params.id, form });
  if (setLiveForm.__typename !== 'LiveSession') error(409, 'Not on the air.');
  return json({ form });
};
