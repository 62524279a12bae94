import { valueAt } from "../../src/model/place";
import { january } from "../month/composed";
import { register } from "../month/registers";
import { filledWith, proposed, said } from "./proposed";

test("a price that is chosen is filled in, though the figures of its row stay a person's", () => {
  const r = january({ "convertibles.classes[0].instruments[0].price.amount": "" });
  const bonds = register("convertibles", "Bonds", `
    Instrument                                  | Event     | Date       | Principal amount | Conversion price | Price currency
    2.75% guaranteed convertible bonds due 2026 | Converted | 2026-01-12 | 9,000,000        | 7.42             | HKD`, r); // prettier-ignore
  const { chosen } = proposed(r, [bonds]);
  const { after } = filledWith(r, [bonds], chosen);
  const at = (field: string) => said(valueAt(after, `convertibles.classes[0].instruments[0].${field}`));
  expect([at("price.amount"), at("movements[0].number")]).toEqual(["7.42", "-10000000"]);
});
