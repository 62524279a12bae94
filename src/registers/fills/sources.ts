/** Where shares come from, by what the values of registers mean. */
export const [fromIssue, fromTreasury, existing] = ["New shares", "Treasury shares", "Existing shares"];
