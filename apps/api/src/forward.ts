import http from 'node:http';

/** Passes requests on to `origin` unchanged: the stand-in's pay page under our one public address. */
export function forwardTo(origin: string): http.RequestListener {
  const { hostname, port } = new URL(origin);
  return (request, response) => {
    const onward = http.request(
      { hostname, port, method: request.method, path: request.url, headers: request.headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    onward.once('error', () => {
      if (!response.headersSent)
        response.writeHead(502, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end(
        '支付页面暂时打不开，订单已保留，请稍后再试。The pay page is away; your order is kept.',
      );
    });
    request.pipe(onward);
  };
}
