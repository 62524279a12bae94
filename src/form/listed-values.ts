/** Values that the form's lists offer; others may be typed. */
export const statuses = ["New Submission", "Resubmission"];
export const yesOrNo = ["Yes", "No"];
export const kindsOfShares = ["Ordinary shares", "WVR ordinary shares", "Preference shares", "Other class of shares"];
export const lettersOfShares = [
  "Not applicable",
  "Class A",
  "Class B",
  "Class H",
  "A",
  "B",
  "H",
  "Other type (specify in description)",
];
export const currencies = ["HKD", "USD", "RMB", "GBP", "EUR"];
export const optionMovements = ["Granted", "Exercised", "Cancelled", "Lapsed", "Others"];
export const convertibleMovements = ["Issued", "Converted", "Redeemed", "Repurchased", "Cancelled", "Lapsed", "Others"];
export const typesOfConvertibles = ["Bond/Notes", "Preference Shares", "Others"];
export const publicFloatThresholds = [
  "Initial Prescribed Threshold - 25% of the total number of issued shares in the class to which the listed shares belong (excluding treasury shares)",
];
