import type { PartSpec } from "../sheet/spec";
import { cover } from "./cover";
import { notes } from "./notes";
import { partI } from "./part-I";
import { partII } from "./part-II";
import { partIIIA } from "./part-III-A";
import { partIIIC } from "./part-III-C";
import { partIIIE } from "./part-III-E";
import { partV } from "./part-V";
import { partIIIB, partIIID, partIV } from "./parts-not-in-hand";

/** Form FF301, part by part, in the order of the printed form. */
export const form: readonly PartSpec[] = [
  cover,
  partI,
  partII,
  partIIIA,
  partIIIB,
  partIIIC,
  partIIID,
  partIIIE,
  partIV,
  partV,
  notes,
];
