package org.hearsay.reader;

/**
 * What the reading of articles cost.
 *
 * @param pieces word pieces of the text, each counted once
 * @param encodedPieces word pieces that the encoder saw: windows show their neighbours' words too
 * @param encoderNanos processor time in the encoder's run with the copies in and out, nanoseconds
 * @param allNanos processor time of all, tokenising and decoding included, nanoseconds
 */
public record ReadingCost(long pieces, long encodedPieces, long encoderNanos, long allNanos) {

  /** Both together. */
  public ReadingCost plus(ReadingCost other) {
    return new ReadingCost(
        pieces + other.pieces,
        encodedPieces + other.encodedPieces,
        encoderNanos + other.encoderNanos,
        allNanos + other.allNanos);
  }

  /** Share of the processor time outside the encoder, 0 to 1; 0 if nothing was read. */
  public double outside() {
    return allNanos == 0 ? 0 : 1 - (double) encoderNanos / allNanos;
  }
}
