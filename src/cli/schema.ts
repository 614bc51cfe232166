import { EXIT } from './exit.js';
import { jsonSchema } from './json-schema.js';
import { type Streams, write } from './terminal/streams.js';

export async function runSchema(streams: Streams): Promise<number> {
  await write(streams.stdout, `${JSON.stringify(jsonSchema(), null, 2)}\n`);
  return EXIT.done;
}
