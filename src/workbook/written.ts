/** What a request wrote by position. Somebody may have moved what stood there since it was read: ask afterwards. */
export interface Written {
  /** Whether it was written where it was meant to be. */
  readonly isRight: () => boolean;
  /** Queues giving the cells back what they held. */
  readonly queuePutBack: () => void;
}

/** Whether all of several were right; puts all of them back. */
export function allWritten(parts: readonly Written[]): Written {
  return {
    isRight: () => parts.every((part) => part.isRight()),
    queuePutBack: () => parts.forEach((part) => part.queuePutBack()),
  };
}
