import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** A source of npm packages that holds one package, and answers only when it is told to. */
export interface PackageSource {
  readonly address: string;
  /** How often it was asked. */
  asked(): number;
  answer(): void;
  close(): void;
}

export async function startPackageSource(scratch: string, name: string): Promise<PackageSource> {
  mkdirSync(join(scratch, 'package'), { recursive: true });
  writeFileSync(join(scratch, 'package/package.json'), JSON.stringify({ name, version: '1.0.0' }));
  execFileSync('tar', ['-czf', 'package.tgz', 'package'], { cwd: scratch });
  const archive = readFileSync(join(scratch, 'package.tgz'));
  let asked = 0;
  let answers = false;
  const server = createServer((_request, response) => {
    asked += 1;
    if (answers) response.end(archive);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/package.tgz`,
    asked: () => asked,
    answer: () => {
      answers = true;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
