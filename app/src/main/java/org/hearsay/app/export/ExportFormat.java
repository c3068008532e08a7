package org.hearsay.app.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats, by the words of the command line. */
public enum ExportFormat {
  PROV("turtle", "json-ld"),
  SCHEMA_ORG("json-ld"),
  NINJS("json-lines"),
  FTM("json-lines"),
  ANNOTATIONS("json-ld"),
  CSV("csv"),
  NOTE("markdown", "html");

  private final List<String> syntaxes;

  ExportFormat(String... syntaxes) {
    this.syntaxes = List.of(syntaxes);
  }

  /** The format of this name, in any case. */
  public static Optional<ExportFormat> of(String word) {
    String wanted = word.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(f -> f.word().equals(wanted)).findFirst();
  }

  /** All names, for a sentence. */
  public static String list() {
    return Arrays.stream(values()).map(ExportFormat::word).collect(Collectors.joining(", "));
  }

  /** The name: lower case with hyphens. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How it can be written; the first is the usual way. */
  public List<String> syntaxes() {
    return syntaxes;
  }

  /** What to say to somebody who wants it written in another way. */
  public String refusal(String syntax) {
    return "the format "
        + word()
        + " is not written as "
        + syntax
        + "; it is as "
        + String.join(" or ", syntaxes);
  }

  /**
   * The writer.
   *
   * @param syntax one of {@link #syntaxes}, or empty for the usual one
   * @param iris the addresses
   * @param version of this program
   * @throws IllegalStateException for tables, which are several files
   */
  public Export export(String syntax, Iris iris, String version) {
    return switch (this) {
      case PROV ->
          new ProvExport(
              syntax.equals("json-ld") ? ProvExport.Syntax.JSON_LD : ProvExport.Syntax.TURTLE,
              iris,
              version);
      case SCHEMA_ORG -> new SchemaOrgExport(iris);
      case NINJS -> new NinjsExport(iris);
      case FTM -> new FtmExport();
      case ANNOTATIONS -> new AnnotationExport(iris, version);
      case NOTE -> new SourcingNote(syntax.equals("html"));
      case CSV -> throw new IllegalStateException("tables are several files");
    };
  }
}
