// A child of the bench: what plain `http` needs to write the same bytes to as many connections.
import http from 'node:http';

const open = new Set();
const server = http.createServer((_request, response) => {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.flushHeaders();
  response.write(':\n\n');
  open.add(response);
  response.once('close', () => open.delete(response));
});
server.listen({ port: 0, host: '127.0.0.1', backlog: 4096 }, () =>
  process.send({ port: server.address().port }),
);

process.on('message', (text) => {
  const bytes = Buffer.from(text.replace(/"at":"[^"]*"/, `"at":"${new Date().toISOString()}"`));
  for (const response of open) response.write(bytes);
});
process.on('disconnect', () => process.exit());
