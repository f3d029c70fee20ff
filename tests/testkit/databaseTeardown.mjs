/** After the last test: no server outlives the run. */
export default async function teardown() {
  await globalThis.databaseHost?.end();
}
