import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const shown = (number) => {
  if (number === undefined) return '–';
  if (Number.isInteger(number)) return number.toLocaleString('en');
  return number.toLocaleString('en', {
    maximumFractionDigits: number < 10 ? 2 : number < 100 ? 1 : 0,
  });
};

function targetOf({ atLeast, atMost, exactly }) {
  if (atLeast !== undefined) return `≥ ${shown(atLeast)}`;
  if (atMost !== undefined) return `≤ ${shown(atMost)}`;
  return exactly === undefined ? '–' : `= ${shown(exactly)}`;
}

/** How far a figure is from its target, as a sentence; undefined where it is met. */
export function missOf(line) {
  const { figure, atLeast, atMost, exactly } = line;
  if (atLeast !== undefined && figure < atLeast)
    return `${shown(figure)} instead of ${shown(atLeast)}: ${shown((1 - figure / atLeast) * 100)} % below`;
  if (atMost !== undefined && figure > atMost)
    return `${shown(figure)} instead of ${shown(atMost)}: ${shown((figure / atMost - 1) * 100)} % above`;
  if (exactly !== undefined && figure !== exactly)
    return `${shown(figure)} instead of ${shown(exactly)}`;
  return undefined;
}

const HEAD = ['row', 'figure', 'target', 'met', 'floor', 'of floor'];

function cellsOf(row) {
  if (row.failed) return [[row.row, 'failed', '–', 'no', '–', '–']];
  if (row.skipped) return [[row.row, 'skipped', '–', '–', '–', '–']];
  return row.lines.map((line) => [
    line.label,
    `${shown(line.figure)} ${line.unit}`.trim(),
    targetOf(line),
    missOf(line) ? 'no' : 'yes',
    shown(line.floor),
    line.floor === undefined ? '–' : shown(line.figure / line.floor),
  ]);
}

export function printTable(rows) {
  const cells = [HEAD, ...rows.flatMap(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  const line = (row) =>
    row
      .map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[0])))
      .join('  ');
  console.log(`\n${cells.map(line).join('\n')}\n`);
  for (const row of rows)
    if (row.failed || row.skipped) console.log(`${row.row}: ${row.failed ?? row.skipped}`);
}

const BEGIN = '<!-- figures: written by npm run bench -- --record -->';
const END = '<!-- end of figures -->';

function markdownOf({ machine, options, data, tookSeconds, rows }) {
  const settings = Object.entries(machine.postgresSettings).map(
    ([name, value]) => `${name} ${value}`,
  );
  const table = [HEAD, HEAD.map((_, column) => (column ? '--:' : '---')), ...rows.flatMap(cellsOf)];
  const misses = rows.flatMap((row) => {
    if (row.failed) return [`- **${row.row}** failed: ${row.failed.split('\n')[0]}`];
    if (row.skipped) return [`- **${row.row}** was skipped: ${row.skipped}.`];
    return row.lines.flatMap((line) => (missOf(line) ? [`- ${line.label}: ${missOf(line)}.`] : []));
  });
  return [
    `Measured on ${machine.date}: ${machine.cores} cores (${machine.cpu}), ${machine.memoryGb} GB, Node ${machine.node},`,
    `PostgreSQL ${machine.postgres} (${settings.join(', ')}), load at the end ${machine.loadAtEnd.join(' ')}.`,
    '',
    `Options: \`--products ${options.products} --seconds ${options.seconds}\`. Data: ${shown(data.products)} products,`,
    `${shown(data.products * data.packs)} variants, ${shown(data.coops)} cooperatives, ${shown(data.buyers)} buyers. Started with the`,
    `search index to be made: ${shown(data.indexSeconds)} s; the whole run took ${shown(tookSeconds)} s.`,
    '',
    ...table.map((row) => `| ${row.join(' | ')} |`),
    '',
    misses.length > 0 ? 'Missed or not measured:' : 'Every target is met.',
    ...(misses.length > 0 ? ['', ...misses] : []),
  ].join('\n');
}

/** Writes the JSON file and the figures of the page; what people wrote around the figures stays. */
export function writeResults(run, { record }) {
  const folder = record ? 'docs' : 'bench-results';
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'bench.json'), `${JSON.stringify(run, rounded, 2)}\n`);
  const page = path.join(folder, 'bench.md');
  const text = existsSync(page) ? readFileSync(page, 'utf8') : `# Bench\n\n${BEGIN}\n${END}\n`;
  const [before, after] = [text.split(BEGIN)[0], text.split(END)[1]];
  writeFileSync(page, `${before}${BEGIN}\n\n${markdownOf(run)}\n\n${END}${after}`);
  return folder;
}

const rounded = (_key, value) =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value;
