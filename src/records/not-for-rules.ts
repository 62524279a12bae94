import { fillingsSpec } from "./fillings";
import { mappingsSpec } from "./mappings";
import type { RecordSpec } from "./record";
import { rowPrintsSpec } from "./row-prints";
import { sourcesSpec } from "./sources";

/** Records that serve filling and tying out, and that no rule looks at. */
export const besideTheRules: readonly RecordSpec[] = [mappingsSpec, fillingsSpec, rowPrintsSpec, sourcesSpec];
