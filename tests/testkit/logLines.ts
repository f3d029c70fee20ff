import { Writable } from 'node:stream';

/** What a service logs, one record a line. */
export class LogLines extends Writable {
  readonly records: Readonly<Record<string, unknown>>[] = [];

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.records.push(JSON.parse(chunk.toString()) as Record<string, unknown>);
    done();
  }
}
