import { en } from "../texts/en";
import { Controller } from "./controller";

/** The one pane of this runtime, which the ribbon's buttons act on too. */
export const pane = new Controller(en);
