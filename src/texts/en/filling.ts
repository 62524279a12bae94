import type { FillingTexts } from "../filling-texts";

/** How figures came about. */
export const filling: FillingTexts = {
  lastReturn: "Last month's return",
  totalOfPartIII: "Total of A to E",
  registrarClosing: (date) => `Issued shares at ${date}`,
  lessOpening: "less the balance at close of preceding month",
};
