import { touchesProbe } from "../../src/excel/read-workbook";

test.each([
  ["A1", true], ["Z60", true], ["$B$3:$AB$9", true], ["A:A", true], ["5:70", true], ["AC1,B2:C3", true], ["", true], ["Sheet1!A1", true],
  ["AA1", false], ["A61", false], ["AA:AC", false], ["61:70", false], ["AC1:AD2,A99", false],
])("a change of %s reaches where a heading could stand: %s", (address, reaches) => {
  expect(touchesProbe(address)).toBe(reaches);
}); // prettier-ignore
