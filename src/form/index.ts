import type { FormVersion } from "../model/versions";
import { inForce, type PartInForce } from "../sheet/in-force";
import type { PartSpec } from "../sheet/spec";
import { cover } from "./cover";
import { notes } from "./notes";
import { partI } from "./part-I";
import { partII } from "./part-II";
import { partIIIA } from "./part-III-A";
import { partIIIB } from "./part-III-B";
import { partIIIC } from "./part-III-C";
import { partIIID } from "./part-III-D";
import { partIIIE } from "./part-III-E";
import { partIV } from "./part-IV";
import { partV } from "./part-V";

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

/** The parts of the form as a version prints them. */
export function partsOf(version: FormVersion): PartInForce[] {
  return form.map((part) => inForce(part, version));
}
