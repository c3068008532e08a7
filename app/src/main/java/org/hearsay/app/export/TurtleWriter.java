package org.hearsay.app.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A graph in Turtle (W3C 2014), one block a thing. */
final class TurtleWriter implements NodeWriter {

  private static final int STEP = 2;

  private final Writer out;

  TurtleWriter(Writer out) throws IOException {
    this.out = out;
    for (Map.Entry<String, String> prefix : Vocabulary.PREFIXES.entrySet()) {
      out.write("@prefix " + prefix.getKey() + ": <" + prefix.getValue() + "> .\n");
    }
  }

  @Override
  public void write(Node node) throws IOException {
    out.write("\n<" + node.iri().orElseThrow() + ">");
    body(node, STEP);
    out.write(" .\n");
  }

  private void body(Node node, int indent) throws IOException {
    boolean first = node.types().isEmpty();
    out.write(first ? "" : " a " + String.join(", ", node.types()));
    String margin = "\n" + " ".repeat(indent);
    for (Map.Entry<String, List<Node.Value>> property : node.properties().entrySet()) {
      out.write((first ? "" : " ;") + margin + property.getKey() + " ");
      first = false;
      for (Iterator<Node.Value> values = property.getValue().iterator(); values.hasNext(); ) {
        value(values.next(), indent);
        out.write(values.hasNext() ? ", " : "");
      }
    }
  }

  private void value(Node.Value value, int indent) throws IOException {
    if (value instanceof Node.Ref ref) {
      out.write("<" + ref.iri() + ">");
    } else if (value instanceof Node.Text text) {
      out.write(quoted(text.text()));
    } else if (value instanceof Node.Number number) {
      out.write(Long.toString(number.number()));
    } else if (value instanceof Node.Truth truth) {
      out.write(Boolean.toString(truth.truth()));
    } else if (value instanceof Node.Typed typed) {
      out.write(quoted(typed.text()) + "^^" + typed.datatype());
    } else if (value instanceof Node.Inner inner) {
      out.write("[");
      body(inner.node(), indent + STEP);
      out.write(" ]");
    }
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\r' -> quoted.append("\\r");
        case '\t' -> quoted.append("\\t");
        default -> {
          if (c < ' ' || c == 0x7F) {
            quoted.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
          } else {
            quoted.append(c);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
