package org.hearsay.app.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** A graph in JSON-LD 1.1 (W3C 2020): an object with a context and the things in a list. */
final class JsonLdWriter implements NodeWriter {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(com.fasterxml.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private final JsonGenerator json;
  private final Dialect dialect;

  /**
   * How the keywords are called, and where the terms come from.
   *
   * @param id key of a thing's address
   * @param type key of its types
   * @param items key of the list of things
   */
  record Dialect(String id, String type, String items) {

    /** JSON-LD's own. */
    static final Dialect PLAIN = new Dialect("@id", "@type", "@graph");

    /** The aliases that the context of Web Annotation defines. */
    static final Dialect ANNOTATION = new Dialect("id", "type", "items");
  }

  private JsonLdWriter(Writer out, Dialect dialect) throws IOException {
    this.dialect = dialect;
    DefaultPrettyPrinter pretty =
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    pretty.indentArraysWith(new DefaultIndenter("  ", "\n"));
    this.json = FACTORY.createGenerator(out);
    json.setPrettyPrinter(pretty);
    json.writeStartObject();
  }

  /** With prefixed names, and the prefixes in the document itself. */
  static JsonLdWriter prefixed(Writer out) throws IOException {
    JsonLdWriter writer = new JsonLdWriter(out, Dialect.PLAIN);
    writer.json.writeObjectFieldStart("@context");
    for (Map.Entry<String, String> prefix : Vocabulary.PREFIXES.entrySet()) {
      writer.json.writeStringField(prefix.getKey(), prefix.getValue());
    }
    writer.json.writeEndObject();
    writer.json.writeArrayFieldStart(writer.dialect.items());
    return writer;
  }

  /**
   * With the terms of a published context.
   *
   * @param context its address
   * @param head the document's own id, types and properties, written before its list
   */
  static JsonLdWriter published(Writer out, Dialect dialect, String context, Node head)
      throws IOException {
    JsonLdWriter writer = new JsonLdWriter(out, dialect);
    writer.json.writeStringField("@context", context);
    writer.body(head);
    writer.json.writeArrayFieldStart(dialect.items());
    return writer;
  }

  @Override
  public void write(Node node) throws IOException {
    json.writeStartObject();
    body(node);
    json.writeEndObject();
  }

  private void body(Node node) throws IOException {
    if (node.iri().isPresent()) {
      json.writeStringField(dialect.id(), node.iri().get());
    }
    if (!node.types().isEmpty()) {
      json.writeFieldName(dialect.type());
      if (node.types().size() == 1) {
        json.writeString(node.types().get(0));
      } else {
        json.writeStartArray();
        for (String type : node.types()) {
          json.writeString(type);
        }
        json.writeEndArray();
      }
    }
    for (Map.Entry<String, List<Node.Value>> property : node.properties().entrySet()) {
      json.writeFieldName(property.getKey());
      values(property.getValue());
    }
  }

  private void values(List<Node.Value> values) throws IOException {
    if (values.size() == 1) {
      value(values.get(0));
      return;
    }
    json.writeStartArray();
    for (Node.Value value : values) {
      value(value);
    }
    json.writeEndArray();
  }

  private void value(Node.Value value) throws IOException {
    if (value instanceof Node.Ref ref) {
      if (dialect.id().equals("@id")) {
        json.writeStartObject();
        json.writeStringField("@id", ref.iri());
        json.writeEndObject();
      } else {
        json.writeString(ref.iri());
      }
    } else if (value instanceof Node.Text text) {
      json.writeString(text.text());
    } else if (value instanceof Node.Number number) {
      json.writeNumber(number.number());
    } else if (value instanceof Node.Truth truth) {
      json.writeBoolean(truth.truth());
    } else if (value instanceof Node.Typed typed) {
      json.writeStartObject();
      json.writeStringField("@value", typed.text());
      json.writeStringField("@type", typed.datatype());
      json.writeEndObject();
    } else if (value instanceof Node.Inner inner) {
      write(inner.node());
    }
  }

  @Override
  public void close() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }
}
