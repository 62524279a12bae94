/** The length of a text in UTF-8, counted where there is no TextEncoder too. */
function bytes(text: string): number {
  let count = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    const isHalf = unit >= 0xd800 && unit <= 0xdfff;
    if (unit > 0x7f) count += unit > 0x7ff && !isHalf ? 2 : 1;
  }
  return count;
}

/** What the client has asked of the host since the last reset. */
export class Counters {
  requests = 0;
  actions = 0;
  requestBytes = 0;
  responseBytes = 0;
  /** How often each member was used, such as "Range.Values". */
  members: Record<string, number> = {};

  /** Counts a request and gives its number. */
  request(body: unknown): number {
    this.requestBytes += bytes(JSON.stringify(body));
    return ++this.requests;
  }

  action(member: string): void {
    this.actions++;
    this.members[member] = (this.members[member] ?? 0) + 1;
  }

  answer(text: string): void {
    this.responseBytes += bytes(text);
  }

  reset(): void {
    Object.assign(this, new Counters());
  }
}
