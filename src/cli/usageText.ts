import type { CommanderError } from 'commander';

/** What is wrong with a command line, by commander's code; the word in question stands quoted in its message. */
export function usageText({ code, message }: CommanderError): string {
  const word = /'([^']+)'/.exec(message)?.[1] ?? '';
  const hint = '；用 chaingap --help 查看用法。';
  switch (code) {
    case 'commander.unknownOption':
      return `✕ 没有选项 ${word}${hint}`;
    case 'commander.unknownCommand':
      return `✕ 没有命令 ${word}${hint}`;
    case 'commander.missingArgument':
      return `✕ 缺少参数 ${word}${hint}`;
    case 'commander.optionMissingArgument':
      return `✕ 选项 ${word} 后面缺少内容${hint}`;
    case 'commander.excessArguments':
      return `✕ 命令有误：参数过多，或没有这个命令${hint}`;
    case 'commander.help':
      return `✕ 后面要写明做什么${hint}`;
    case 'commander.invalidArgument':
      return `✕ 选项 ${word} 的值不能用：${message.replace(/^.* is invalid\. /, '')}${hint}`;
    default:
      return `✕ 命令有误（${message.replace(/^error: /, '')}）${hint}`;
  }
}
