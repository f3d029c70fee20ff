import cliProgress from 'cli-progress';

const PHASE = { read: { zh: '读取', unit: '个文件' }, write: { zh: '写入', unit: '条' } } as const;
/** Without a terminal, a line is worth printing this often at most. */
const LINE_EVERY_MS = 5_000;

/** Progress of an import: a bar on a terminal, else a plain line now and then, on standard error. */
export class ImportBar {
  #bar: cliProgress.SingleBar | null = null;
  #phase: keyof typeof PHASE | null = null;
  #lastLine = 0;

  show(phase: keyof typeof PHASE | 'wait', done: number, total: number): void {
    if (phase === 'wait') {
      console.error('另一个导入还没有结束（或刚刚中断），正在等它……');
      return;
    }
    if (process.stderr.isTTY) this.#draw(phase, done, total);
    else this.#print(phase, done, total);
  }

  stop(): void {
    this.#bar?.stop();
    this.#bar = null;
  }

  #draw(phase: keyof typeof PHASE, done: number, total: number): void {
    if (this.#phase !== phase) {
      this.stop();
      const { zh, unit } = PHASE[phase];
      this.#bar = new cliProgress.SingleBar({ format: `${zh} {bar} {value}/{total} ${unit}`, stream: process.stderr, hideCursor: true }, cliProgress.Presets.shades_classic);
      this.#bar.start(total, done);
      this.#phase = phase;
    }
    this.#bar?.update(done);
  }

  #print(phase: keyof typeof PHASE, done: number, total: number): void {
    const now = Date.now();
    if (done < total && now - this.#lastLine < LINE_EVERY_MS) return;
    this.#lastLine = now;
    const { zh, unit } = PHASE[phase];
    console.error(`${zh} ${done}/${total} ${unit}`);
  }
}
