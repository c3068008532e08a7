package org.hearsay.reader;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.zip.CRC32;

/**
 * The encoder with its heads, as it ships: one session, shared by all threads. The file's checksum
 * is checked when it is loaded.
 */
final class ReadingModel implements AutoCloseable {

  /** Threads within one run: articles are read side by side, so one each is the best use. */
  private static final int THREADS = 1;

  /**
   * ONNX Runtime 1.29 matches the process's command line by recursion when it starts: 12,000
   * characters of file names or class path overflow a stack of 2 MB, and the whole process dies. A
   * stack of 512 MB, which the system only lends as it is used, holds the longest command line of
   * Linux, 2 MB.
   */
  private static final long START_STACK_BYTES = 512L << 20;

  private final OrtEnvironment environment = environment();
  private final OrtSession session;
  private final ReaderCard card;
  private final WordPieces pieces;

  /**
   * What the model says of the words of one window.
   *
   * @param emissions score of each tag at each word
   * @param dependent each word as the first of a source or content that looks for its cue
   * @param cue each word as the first of a cue
   * @param entities score of each entity tag at each word
   */
  record Output(float[][] emissions, float[][] dependent, float[][] cue, float[][] entities) {}

  private ReadingModel(byte[] model, ReaderCard card, List<String> vocabulary) throws OrtException {
    OrtSession.SessionOptions options = new OrtSession.SessionOptions();
    options.setIntraOpNumThreads(THREADS);
    options.setInterOpNumThreads(1);
    options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
    session = environment.createSession(model, options);
    this.card = card;
    pieces = new WordPieces(vocabulary);
  }

  private static OrtEnvironment environment() {
    FutureTask<OrtEnvironment> start = new FutureTask<>(OrtEnvironment::getEnvironment);
    new Thread(null, start, "onnxruntime-start", START_STACK_BYTES).start();
    try {
      return start.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("ONNX Runtime does not start", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while ONNX Runtime starts", e);
    }
  }

  /** Loads the model that ships with this module. */
  static ReadingModel load() {
    try {
      byte[] model = resource("reader.onnx");
      ReaderCard card = ReaderCard.parse(text("reader.tsv"));
      verify(model, card.crc32());
      return new ReadingModel(model, card, text("vocabulary.txt").lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (OrtException e) {
      throw new IllegalStateException("the reading model does not load", e);
    }
  }

  /**
   * Compares the file with its CRC-32 in hexadecimal digits. It is there against damage; against
   * another file a test compares the SHA-256, which would take a fifth of a second at each start.
   *
   * @throws IllegalStateException naming the checksum found, if it is another
   */
  static void verify(byte[] model, String crc32) {
    CRC32 crc = new CRC32();
    crc.update(model);
    String found = HexFormat.of().toHexDigits((int) crc.getValue());
    if (!found.equals(crc32)) {
      throw new IllegalStateException("the reading model is damaged: its checksum is " + found);
    }
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = ReadingModel.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      return in.readAllBytes();
    }
  }

  private static String text(String name) throws IOException {
    return new String(resource(name), StandardCharsets.UTF_8);
  }

  ReaderCard card() {
    return card;
  }

  WordPieces pieces() {
    return pieces;
  }

  /** Runs the encoder over words that fit in one window. */
  Output run(List<Word> words) {
    int length = 2;
    for (Word word : words) {
      length += word.pieces().length;
    }
    long[][] ids = new long[1][length];
    long[][] cases = new long[1][length];
    long[][] mask = new long[1][length];
    int[] firstPiece = new int[words.size()];
    int at = 0;
    ids[0][at++] = WordPieces.CLS;
    for (int i = 0; i < words.size(); i++) {
      firstPiece[i] = at;
      for (int piece : words.get(i).pieces()) {
        cases[0][at] = words.get(i).caseClass();
        ids[0][at++] = piece;
      }
    }
    ids[0][at] = WordPieces.SEP;
    java.util.Arrays.fill(mask[0], 1);
    try (OnnxTensor p = OnnxTensor.createTensor(environment, ids);
        OnnxTensor c = OnnxTensor.createTensor(environment, cases);
        OnnxTensor m = OnnxTensor.createTensor(environment, mask);
        OrtSession.Result result = session.run(Map.of("pieces", p, "cases", c, "mask", m))) {
      return new Output(
          rows(result, 0, firstPiece),
          rows(result, 1, firstPiece),
          rows(result, 2, firstPiece),
          rows(result, 3, firstPiece));
    } catch (OrtException e) {
      throw new IllegalStateException("the reading model does not run", e);
    }
  }

  private static float[][] rows(OrtSession.Result result, int output, int[] firstPiece)
      throws OrtException {
    float[][][] all = (float[][][]) result.get(output).getValue();
    float[][] rows = new float[firstPiece.length][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = all[0][firstPiece[i]];
    }
    return rows;
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the reading model does not close", e);
    }
  }
}
