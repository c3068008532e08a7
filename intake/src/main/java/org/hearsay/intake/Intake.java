package org.hearsay.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.hearsay.article.Article;
import org.hearsay.problem.Problem;
import org.hearsay.problem.ProblemCode;

/**
 * Pages, feeds, archives and plain texts to articles. Bad input becomes a problem; everything else
 * is read. Keeps no state between calls; thread-safe.
 */
public final class Intake {

  /** Bytes from which the kind of a stream is told. */
  private static final int KIND_HEAD = 4096;

  private final Map<InputKind, InputReader> readers;
  private final IntakeLimits limits;
  private final PageReader pages;

  /** With the standard limits. */
  public Intake() {
    this(IntakeLimits.STANDARD);
  }

  /** With other limits. */
  public Intake(IntakeLimits limits) {
    this.limits = limits;
    this.pages = new PageReader(limits);
    JsonArticles json = new JsonArticles(pages);
    this.readers =
        Map.of(
            InputKind.PAGE, new PageFileReader(limits, pages),
            InputKind.TEXT, new TextFileReader(limits),
            InputKind.JSON_LINES, new JsonLinesReader(limits, json),
            InputKind.JSON, new JsonFileReader(limits, json),
            InputKind.FEED, new FeedReader(limits, pages),
            InputKind.ARCHIVE, new ArchiveReader(limits, pages));
  }

  /**
   * The files under these paths that intake would read, folders expanded, in a fixed order: the
   * paths as they were named, a folder's files sorted by name. A path named by the user is listed
   * whatever its kind; files in folders only if their kind is known. Nothing twice.
   *
   * @param paths files and folders, as the user named them
   */
  public List<Path> files(List<Path> paths) {
    Set<Path> files = new LinkedHashSet<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        files.addAll(inFolder(path));
      } else {
        files.add(path);
      }
    }
    return List.copyOf(files);
  }

  private static List<Path> inFolder(Path folder) {
    try (Stream<Path> tree = Files.walk(folder)) {
      return tree.filter(Files::isRegularFile)
          .filter(f -> InputKind.ofName(f.getFileName().toString()).isPresent())
          .sorted((a, b) -> a.toString().compareTo(b.toString()))
          .toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      // The folder itself is listed, so that reading it says what is wrong.
      return List.of(folder);
    }
  }

  /**
   * Reads files, as {@link #files} lists them, one after the other.
   *
   * @param files the files; {@code -} is standard input
   * @param sink takes what is found
   */
  public void read(List<Path> files, IntakeSink sink) {
    List<String> ids = ArticleIds.of(files);
    for (int i = 0; i < files.size(); i++) {
      read(files.get(i), ids.get(i), sink);
    }
  }

  private void read(Path path, String id, IntakeSink sink) {
    String file = path.toString();
    if (file.equals("-")) {
      readStream(System.in, sink);
      return;
    }
    try {
      Optional<InputKind> kind = InputKind.ofName(path.getFileName().toString());
      if (kind.isEmpty()) {
        sink.problem(
            new Problem(
                ProblemCode.UNKNOWN_KIND,
                file,
                "",
                "Hearsay reads .html .htm .txt .jsonl .json .xml .warc and .warc.gz."));
      } else {
        try (InputStream in = Files.newInputStream(path)) {
          read(new Input(file, id, unzipped(in, kind.get())), kind.get(), sink);
        }
      }
    } catch (IOException e) {
      sink.problem(unreadable(file, e));
    }
    sink.done(file);
  }

  /** Unzips by the bytes, not the name; archives are unzipped record by record by their reader. */
  private static InputStream unzipped(InputStream in, InputKind kind) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
    if (kind == InputKind.ARCHIVE || !isZipped(peek(buffered, 2))) {
      return buffered;
    }
    return new BufferedInputStream(new GZIPInputStream(buffered), 1 << 16);
  }

  private static boolean isZipped(byte[] head) {
    return head.length >= 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
  }

  private static byte[] peek(BufferedInputStream in, int bytes) throws IOException {
    in.mark(bytes);
    byte[] head = in.readNBytes(bytes);
    in.reset();
    return head;
  }

  /**
   * Reads one input from a stream, its kind told from its bytes.
   *
   * @param in the stream; not closed
   * @param sink takes what is found
   */
  public void readStream(InputStream in, IntakeSink sink) {
    String file = "-";
    try {
      BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
      boolean zipped = isZipped(peek(buffered, 2));
      BufferedInputStream bytes = buffered;
      if (zipped) {
        // The kind is told from the unzipped head; an archive goes on from the zipped bytes.
        buffered.mark(1 << 16);
        byte[] head = new GZIPInputStream(buffered, 512).readNBytes(5);
        buffered.reset();
        boolean archive =
            new String(head, java.nio.charset.StandardCharsets.ISO_8859_1).equals("WARC/");
        if (archive) {
          read(new Input(file, "stdin", buffered), InputKind.ARCHIVE, sink);
          sink.done(file);
          return;
        }
        bytes = new BufferedInputStream(new GZIPInputStream(buffered), 1 << 16);
      }
      InputKind kind = InputKind.ofBytes(peek(bytes, KIND_HEAD));
      read(new Input(file, "stdin", bytes), kind, sink);
    } catch (IOException e) {
      sink.problem(unreadable(file, e));
    }
    sink.done(file);
  }

  /**
   * Reads what came from the network. A page that names no address of its own has the one that it
   * was fetched from.
   *
   * @param fetched its bytes and address
   * @param sink takes what is found
   */
  public void read(Fetched fetched, IntakeSink sink) {
    String file = fetched.address();
    try (InputStream in = new java.io.ByteArrayInputStream(fetched.bytes())) {
      byte[] head =
          java.util.Arrays.copyOf(fetched.bytes(), Math.min(KIND_HEAD, fetched.bytes().length));
      InputKind kind = InputKind.ofBytes(head);
      if (kind == InputKind.PAGE) {
        page(fetched, sink);
      } else {
        read(new Input(file, fetched.id(), in), kind, sink);
      }
    } catch (IOException e) {
      sink.problem(unreadable(file, e));
    }
    sink.done(file);
  }

  private void page(Fetched fetched, IntakeSink sink) {
    FieldCheck fields = new FieldCheck(fetched.address(), "", limits);
    Optional<Article> article =
        Decoding.text(fetched.bytes(), fetched.charset(), fields)
            .flatMap(html -> pages.read(fetched.id(), html, fetched.address(), fields));
    if (article.isPresent()) {
      sink.article(fetched.address(), article.get(), fields.problems());
    } else {
      fields.problems().forEach(sink::problem);
    }
  }

  private void read(Input input, InputKind kind, IntakeSink sink) throws IOException {
    InputReader reader = readers.get(kind);
    if (reader != null) {
      reader.read(input, sink);
    }
  }

  private static Problem unreadable(String file, IOException e) {
    String why =
        e instanceof java.nio.file.NoSuchFileException
            ? "There is no such file."
            : "It could not be read: " + e.getClass().getSimpleName() + ": " + e.getMessage();
    return new Problem(ProblemCode.UNREADABLE, file, "", why);
  }
}
