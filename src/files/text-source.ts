type Listener = (value?: unknown) => void;

/** A text that comes in pieces, as the parser takes a stream: it asks for more only when it has done with what it has. */
export class TextSource {
  readonly readable = true;
  private readonly listeners = new Map<string, Listener[]>();
  private isPaused = true;
  private isPumping = false;
  private isStopped = false;

  constructor(
    private readonly pieces: AsyncGenerator<string>,
    private readonly signal: AbortSignal,
  ) {}

  on(event: string, listener: Listener): this {
    this.listeners.set(event, [...(this.listeners.get(event) ?? []), listener]);
    if (event === "data") this.resume();
    return this;
  }

  removeListener(event: string, listener: Listener): this {
    this.listeners.set(event, (this.listeners.get(event) ?? []).filter((one) => one !== listener)); // prettier-ignore
    return this;
  }

  read(): null {
    return null;
  }

  pause(): void {
    this.isPaused = true;
  }

  resume(): void {
    this.isPaused = false;
    if (!this.isPumping) void this.pump();
  }

  /** Lets go of the rest. */
  stop(): void {
    this.isStopped = true;
    this.listeners.clear();
  }

  private async pump(): Promise<void> {
    this.isPumping = true;
    try {
      while (!this.isPaused && !this.isStopped) {
        const piece = this.signal.aborted ? undefined : await this.pieces.next();
        if (!piece || piece.done) return this.tell("end");
        if (piece.value !== "") this.tell("data", piece.value);
      }
    } catch (error) {
      this.tell("error", error);
    } finally {
      this.isPumping = false;
    }
  }

  private tell(event: string, value?: unknown): void {
    for (const listener of this.listeners.get(event) ?? []) listener(value);
  }
}
