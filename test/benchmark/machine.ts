import { cpus, loadavg, totalmem } from "node:os";

const gibibyte = 1024 ** 3;

/** What it runs on; ratios of one run can be held against those of another machine, times can't. */
export function machine(): string {
  const [{ model }] = cpus();
  const memory = `${Math.round(totalmem() / gibibyte)} GB`;
  return `Node ${process.version}, ${model.trim()}, ${cpus().length} cores, ${memory}, ${process.platform}; load ${loadavg()[0].toFixed(1)} at the start.`; // prettier-ignore
}
