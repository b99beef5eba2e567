import { parseArgs } from 'node:util';

/** The rows of architecture §7 that are measured, in their order. */
export const ROW_NAMES = [
  'memory',
  'search',
  'product',
  'category',
  'orders',
  'flash',
  'webhook',
  'county',
  'live',
  'photo',
  'start',
  'phone',
];

const USAGE = `npm run bench -- [--products N] [--lines N] [--only row,row] [--seconds S] [--profile folder] [--record]
  --products  how many products to list (20000)
  --lines     how many order lines the county has (2000000)
  --only      some rows: ${ROW_NAMES.join(', ')}
  --seconds   how long each figure is measured (8)
  --profile   writes a CPU profile of the api into this folder; one row at a time tells most
  --record    writes docs/bench.json and docs/bench.md (else bench-results/)`;

const wholeNumber = (text, name, max) => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > max)
    throw new Error(
      `--${name} is "${text}"; it must be a whole number from 1 to ${max}.\n${USAGE}`,
    );
  return value;
};

/** What the command line asks for; throws one sentence for what cannot be run. */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      products: { type: 'string', default: '20000' },
      lines: { type: 'string', default: '2000000' },
      seconds: { type: 'string', default: '8' },
      only: { type: 'string', default: ROW_NAMES.join(',') },
      profile: { type: 'string' },
      record: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) throw new Error(USAGE);
  const rows = values.only.split(',').map((name) => name.trim());
  const unknown = rows.filter((name) => !ROW_NAMES.includes(name));
  if (unknown.length > 0) throw new Error(`No such row: ${unknown.join(', ')}.\n${USAGE}`);
  return {
    products: wholeNumber(values.products, 'products', 1_000_000),
    lines: wholeNumber(values.lines, 'lines', 20_000_000),
    seconds: wholeNumber(values.seconds, 'seconds', 120),
    rows: ROW_NAMES.filter((name) => rows.includes(name)),
    profile: values.profile,
    record: values.record,
  };
}
