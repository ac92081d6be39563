import type { Client } from 'pg';
import type { Entry } from './entry.ts';

type Of<Kind extends Entry['kind']> = Extract<Entry, { kind: Kind }>;

const EVENTS = `
  INSERT INTO yishi.events (stream, version, type, at, command_id, data)
  SELECT * FROM unnest($1::text[], $2::int8[], $3::text[], $4::int8[], $5::text[], $6::text[])`;
const TEXTS = `
  INSERT INTO yishi.texts (doc, position, bytes) SELECT * FROM unnest($1::text[], $2::int8[], $3::bytea[])`;
const RECORDS = `
  INSERT INTO yishi.records (kind, id, value, writing)
  SELECT kind, id, value, gen_random_uuid() FROM unnest($1::text[], $2::text[], $3::text[]) AS r (kind, id, value)`;

const HEADS = `
  INSERT INTO yishi.streams (name, version, first_at, last_at)
  SELECT last.stream, last.version, first.at, last.at
  FROM (SELECT DISTINCT ON (stream) stream, version, at FROM yishi.events ORDER BY stream, version DESC) last
  JOIN yishi.events first ON first.stream = last.stream AND first.version = 1;
  INSERT INTO yishi.documents (name, position) SELECT doc, max(position) FROM yishi.texts GROUP BY doc`;

const PAGE_ENTRIES = 500;
const PAGE_BYTES = 4_000_000;

const bytesOf = (entry: Entry): number => {
  switch (entry.kind) {
    case 'event':
      return entry.dataJson.length;
    case 'text':
      return entry.bytes.length;
    case 'record':
      return entry.valueJson.length;
    default:
      return entry satisfies never;
  }
};

/** Adds entries to empty tables, inside a transaction of the caller. */
export const writeDatabase = async (client: Client, entries: AsyncIterable<Entry>): Promise<void> => {
  let [page, bytes]: [Entry[], number] = [[], 0];
  for await (const entry of entries) {
    page.push(entry);
    bytes += bytesOf(entry);
    if (page.length === PAGE_ENTRIES || bytes > PAGE_BYTES) {
      await writePage(client, page);
      [page, bytes] = [[], 0];
    }
  }
  await writePage(client, page);
  await client.query(HEADS);
};

const writePage = async (client: Client, page: readonly Entry[]): Promise<void> => {
  const events = page.filter((entry): entry is Of<'event'> => entry.kind === 'event');
  const texts = page.filter((entry): entry is Of<'text'> => entry.kind === 'text');
  const records = page.filter((entry): entry is Of<'record'> => entry.kind === 'record');
  await client.query(EVENTS, [
    events.map(({ stream }) => stream),
    events.map(({ version }) => version),
    events.map(({ type }) => type),
    events.map(({ at }) => at),
    events.map(({ commandId }) => commandId),
    events.map(({ dataJson }) => dataJson),
  ]);
  await client.query(TEXTS, [
    texts.map(({ doc }) => doc),
    texts.map(({ position }) => position),
    texts.map((text) => text.bytes),
  ]);
  await client.query(RECORDS, [
    records.map(({ of }) => of),
    records.map(({ id }) => id),
    records.map(({ valueJson }) => valueJson),
  ]);
};
