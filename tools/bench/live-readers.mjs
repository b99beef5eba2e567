// A child of the bench: opens raw sockets to an event stream and notes how old each event is when it arrives.
import net from 'node:net';

const MARK = Buffer.from('"at":"');
const STAMP = 24;
const LATE_MS_MAX = 20_000;

const [port, path, count] = [Number(process.argv[2]), process.argv[3], Number(process.argv[4])];
const ages = new Uint32Array(LATE_MS_MAX + 1);
const times = new Map();
let [events, open, refused, isCounting] = [0, 0, 0, false];

function timeOf(stamp) {
  let time = times.get(stamp);
  if (time === undefined) {
    time = Date.parse(stamp);
    if (times.size > 1000) times.clear();
    times.set(stamp, time);
  }
  return time;
}

function read(bytes, now) {
  for (let from = bytes.indexOf(MARK); from >= 0; from = bytes.indexOf(MARK, from + STAMP)) {
    const stamp = bytes.latin1Slice(from + MARK.length, from + MARK.length + STAMP);
    // A stamp that was cut between two reads is counted by nobody, here and at the floor.
    if (stamp.length < STAMP) return;
    events += 1;
    if (isCounting) ages[Math.max(0, Math.min(LATE_MS_MAX, now - timeOf(stamp)))] += 1;
  }
}

function connect() {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/event-stream\r\n\r\n`),
    );
    socket.once('data', (bytes) => {
      if (bytes.latin1Slice(0, 12) === 'HTTP/1.1 200') open += 1;
      else refused += 1;
      socket.on('data', (more) => read(more, Date.now()));
      resolve();
    });
    socket.once('error', () => {
      refused += 1;
      resolve();
    });
  });
}

for (let made = 0; made < count; made += 100)
  await Promise.all(Array.from({ length: Math.min(100, count - made) }, connect));
process.send({ open, refused });

process.on('message', (order) => {
  if (order === 'count') {
    ages.fill(0);
    events = 0;
    isCounting = true;
  } else if (order === 'tell') {
    isCounting = false;
    const told = [];
    ages.forEach((number, age) => number > 0 && told.push([age, number]));
    process.send({ events, ages: told });
  }
});
process.on('disconnect', () => process.exit());
