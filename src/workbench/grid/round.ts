import { helpers, registries, type FunctionResultObject } from "@odoo/o-spreadsheet";

/** Rounds the 15 digits that Excel keeps of a double, halves away from zero. */
export function rounded(value: number, places: number): number {
  const [digits, exponent = "0"] = Math.abs(value).toPrecision(15).split("e");
  const shifted = Math.round(Number(`${digits}e${Number(exponent) + places}`));
  return Math.sign(value) * Number(`${shifted}e${-places}`);
}

/** The grid's own ROUND is wrong on halves such as 1.005. */
export function correctRound(): void {
  const { functionRegistry } = registries;
  functionRegistry.replace("ROUND", {
    ...functionRegistry.get("ROUND"),
    compute(value: unknown, places: unknown = { value: 0 }) {
      const result = value as FunctionResultObject;
      const number = helpers.toNumber(result, this.locale);
      const digits = Math.trunc(helpers.toNumber(places as FunctionResultObject, this.locale));
      return { value: rounded(number, digits), format: result.format };
    },
  });
}
