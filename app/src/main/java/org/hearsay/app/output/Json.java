package org.hearsay.app.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.claim.Interval;
import org.hearsay.lineage.CopyFamily;
import org.hearsay.source.GroupSize;
import org.hearsay.source.Hop;
import org.hearsay.text.Excerpt;

/** The parts that the objects of the contract share. Fields in a fixed order; no state. */
public final class Json {

  /** The version of the contract; it changes when a field changes its meaning. */
  public static final String SCHEMA = "hearsay/1";

  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /** Writes an object with a generator. */
  @FunctionalInterface
  public interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  /**
   * One object on one line. A lone surrogate, which has no UTF-8 form, is written as its JSON
   * escape so that the reader gets the same units back.
   */
  public static String line(Body body) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.writeStartObject();
      body.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory does not fail", e);
    }
    return escapeLoneSurrogates(text.toString());
  }

  private static String escapeLoneSurrogates(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair || !Character.isSurrogate(c)) {
        if (out != null) {
          out.append(c);
        }
        if (pair) {
          i++;
          if (out != null) {
            out.append(text.charAt(i));
          }
        }
        continue;
      }
      if (out == null) {
        out = new StringBuilder(text.length() + 16).append(text, 0, i);
      }
      out.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
    }
    return out == null ? text : out.toString();
  }

  /** A field with a string, or null. */
  public static void text(JsonGenerator json, String field, Optional<String> value)
      throws IOException {
    json.writeFieldName(field);
    if (value.isPresent()) {
      json.writeString(value.get());
    } else {
      json.writeNull();
    }
  }

  /** The fields {@code start}, {@code end} and {@code text}, into the object that is open. */
  public static void placeFields(JsonGenerator json, Excerpt excerpt) throws IOException {
    json.writeNumberField("start", excerpt.start());
    json.writeNumberField("end", excerpt.end());
    json.writeStringField("text", excerpt.words());
  }

  /** A field with a list of strings. */
  public static void strings(JsonGenerator json, String field, List<String> values)
      throws IOException {
    json.writeFieldName(field);
    strings(json, values);
  }

  private static void strings(JsonGenerator json, List<String> values) throws IOException {
    json.writeStartArray();
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  /** A field with the ids of each family of copies. */
  public static void families(JsonGenerator json, String field, List<CopyFamily> families)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (CopyFamily family : families) {
      strings(json, family.ids());
    }
    json.writeEndArray();
  }

  /** A field with {@code {min, max, why}}. */
  public static void interval(JsonGenerator json, String field, Interval interval)
      throws IOException {
    json.writeObjectFieldStart(field);
    json.writeNumberField("min", interval.min());
    json.writeNumberField("max", interval.max());
    json.writeStringField("why", interval.why());
    json.writeEndObject();
  }

  /** A field with {@code {start, end, text}}, or null. */
  public static void place(JsonGenerator json, String field, Optional<Excerpt> excerpt)
      throws IOException {
    json.writeFieldName(field);
    if (excerpt.isPresent()) {
      json.writeStartObject();
      placeFields(json, excerpt.get());
      json.writeEndObject();
    } else {
      json.writeNull();
    }
  }

  /** The field {@code size}: {@code {n, of}} with null for what is unknown, or null. */
  public static void size(JsonGenerator json, Optional<GroupSize> size) throws IOException {
    json.writeFieldName("size");
    if (size.isEmpty()) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    number(json, "n", size.get().n());
    number(json, "of", size.get().of());
    json.writeEndObject();
  }

  private static void number(JsonGenerator json, String field, OptionalInt value)
      throws IOException {
    json.writeFieldName(field);
    if (value.isPresent()) {
      json.writeNumber(value.getAsInt());
    } else {
      json.writeNull();
    }
  }

  /** The field {@code via}: the names of the hops, outermost first. */
  public static void via(JsonGenerator json, List<Hop> hops) throws IOException {
    strings(json, "via", hops.stream().map(Hop::name).toList());
  }

  /** A field with a number from 0 to 1, to three places. */
  public static void share(JsonGenerator json, String field, double value) throws IOException {
    json.writeNumberField(field, Math.round(value * 1000) / 1000.0);
  }
}
