/*
 * Program that opens a managed database as a process of its own has it: says `ready owner` or `ready guest`, or `failed`
 * with the code; on a line on standard input it closes in good order, and says `closed`. Arguments: settings as JSON, role.
 */
import { ManagedConnection, type ManagedSettings, type Role } from '../../src/database/managed/managedConnection.js';
import { ChaingapError } from '../../src/domain/errors.js';

const settings = JSON.parse(process.argv[2] ?? '') as ManagedSettings;
const role = process.argv[3] as Role;
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

try {
  const connection = await ManagedConnection.open(settings, role, () => undefined);
  process.stdin.once('data', () => {
    void connection.close().then(() => {
      say('closed');
      process.exit(0);
    });
  });
  say(`ready ${connection.isOwner ? 'owner' : 'guest'}`);
} catch (error) {
  say(`failed ${error instanceof ChaingapError ? error.code : String(error)}`);
  process.exit(1);
}
