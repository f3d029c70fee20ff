/** Thrown by a command that has already said what is wrong. */
export class CommandFailed extends Error {}
