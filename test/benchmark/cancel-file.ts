import { latencies, type Latency } from "./latencies";
import { opened } from "./ours";

/** How long it takes to be back after a reading of a file was cancelled, in the very thread that reads it. */
export async function cancelFile(path: string): Promise<readonly Latency[]> {
  return latencies(() => opened(path));
}
