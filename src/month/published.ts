export type { Doubt, PublishedReading, Refusal } from "../published/read-published";

/** Reads what is pasted of published returns; it is fetched when somebody pastes one. */
export const loadPublished = () => import("../published/read-published");
