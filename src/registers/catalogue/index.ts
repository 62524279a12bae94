import type { RegisterId, RegisterSpec } from "../register";
import { convertibles, warrants } from "./instruments";
import { issues } from "./issues";
import { nextDay } from "./next-day";
import { awards, options } from "./options";
import { depositary, mainlandRegistrar, registrar } from "./statements";

/** Every register, in the order in which teams work through them. */
export const registers: readonly RegisterSpec[] = [
  registrar,
  mainlandRegistrar,
  depositary,
  options,
  awards,
  warrants,
  convertibles,
  issues,
  nextDay,
];

/** A register by its id. */
export function registerOf(id: RegisterId): RegisterSpec {
  return registers.find((one) => one.id === id) as RegisterSpec;
}
