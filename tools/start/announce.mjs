import { get } from 'node:http';

/** Prints where everything is, and who may sign in. */
export async function announce(port, publicUrl) {
  const accounts = await demoAccounts(port).catch(() => []);
  const line = (label, address) => console.log(`  ${label.padEnd(26)}${publicUrl}${address}`);
  console.log('\nChucun 出村 is up (demo: payments and SMS are stand-ins, nobody is charged).\n');
  line('商城 Shop', '/');
  line('农户 Farmer', '/farm');
  line('合作社 Cooperative desk', '/coop');
  line('县里 County', '/county');
  line('短信 Login codes', '/dev/messages');
  line('账号 Demo accounts', '/dev/accounts');
  line('GraphQL', '/graphql');
  console.log('\n  Sign in by phone; the code appears under Login codes.');
  const shown = new Set();
  for (const account of accounts) {
    if (shown.has(account.role)) continue;
    shown.add(account.role);
    console.log(`  ${account.phone}  ${account.role.padEnd(14)} ${account.name}`);
  }
  console.log('\n  Ctrl-C stops everything; the data stays.\n');
}

/** Asked without `fetch`, whose machinery would stay in the memory of a process that never asks again. */
async function demoAccounts(port) {
  const options = { host: '127.0.0.1', port, path: '/dev/accounts', agent: false };
  const headers = { accept: 'application/json' };
  const answer = await new Promise((resolve, reject) => {
    get({ ...options, headers }, resolve).once('error', reject);
  });
  let text = '';
  for await (const chunk of answer.setEncoding('utf8')) text += chunk;
  return JSON.parse(text);
}
