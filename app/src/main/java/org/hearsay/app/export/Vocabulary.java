package org.hearsay.app.export;

import java.util.LinkedHashMap;
import java.util.Map;

/** The prefixes that the graphs use. */
final class Vocabulary {

  /** The terms of our own, for which PROV has no word: docs/exports.md lists them. */
  static final String HEARSAY = "https://hearsay.org/ns#";

  /** By prefix, in the order in which documents declare them. */
  static final Map<String, String> PREFIXES = prefixes();

  private Vocabulary() {}

  private static Map<String, String> prefixes() {
    Map<String, String> prefixes = new LinkedHashMap<>();
    prefixes.put("prov", "http://www.w3.org/ns/prov#");
    prefixes.put("dcterms", "http://purl.org/dc/terms/");
    prefixes.put("foaf", "http://xmlns.com/foaf/0.1/");
    prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    prefixes.put("hs", HEARSAY);
    return java.util.Collections.unmodifiableMap(prefixes);
  }
}
