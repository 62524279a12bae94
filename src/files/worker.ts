import { answerRequests } from "./answer";
import type { FileRequest } from "./messages";

const answer = answerRequests((message) => postMessage(message));
addEventListener("message", ({ data }: MessageEvent<FileRequest>) => void answer(data));
