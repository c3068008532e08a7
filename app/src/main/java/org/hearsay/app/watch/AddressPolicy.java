package org.hearsay.app.watch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which addresses may be asked for: http and https, and no machine of the inner network, whether a
 * feed or a redirect names it (server-side request forgery). A host and port that the user named as
 * a feed may be anywhere.
 *
 * <p>The name is looked up here and again when the connection is made; the JVM keeps what it has
 * looked up for 30 seconds, so that both see the same address.
 */
final class AddressPolicy {

  private final Set<String> named = new TreeSet<>();

  /** With the feeds that the user named. */
  AddressPolicy(Iterable<URI> feeds) {
    feeds.forEach(feed -> named.add(host(feed)));
  }

  /** Host and port, in one form. */
  static String host(URI address) {
    String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
    int port = address.getPort();
    boolean secure = "https".equalsIgnoreCase(address.getScheme());
    return host + ":" + (port >= 0 ? port : secure ? 443 : 80);
  }

  /** Why this address is not asked for; empty if it may be. */
  Optional<String> refusal(URI address) throws UnknownHostException {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      return Optional.of("only http and https are asked for");
    }
    if (address.getHost() == null || address.getUserInfo() != null) {
      return Optional.of("the address names no host, or a user");
    }
    if (named.contains(host(address))) {
      return Optional.empty();
    }
    for (InetAddress found : InetAddress.getAllByName(address.getHost())) {
      if (isInner(found)) {
        return Optional.of("it leads to an address of the inner network");
      }
    }
    return Optional.empty();
  }

  /** Whether an address is not one of the public internet (IANA special-purpose registries). */
  static boolean isInner(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return true;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address
        ? isInner4(bytes)
        : address instanceof Inet6Address && isInner6(bytes);
  }

  private static boolean isInner4(byte[] b) {
    int first = b[0] & 0xFF;
    int second = b[1] & 0xFF;
    return first == 0
        || first >= 240
        || (first == 100 && second >= 64 && second < 128) // shared by carriers
        || (first == 192 && second == 0 && b[2] == 0)
        || (first == 198 && (second == 18 || second == 19)); // benchmarks
  }

  /** Unique local addresses, and the forms that carry an IPv4 address inside. */
  private static boolean isInner6(byte[] b) {
    if ((b[0] & 0xFE) == 0xFC) {
      return true;
    }
    boolean sixToFour = b[0] == 0x20 && b[1] == 0x02;
    boolean translated =
        b[0] == 0 && b[1] == 0x64 && (b[2] & 0xFF) == 0xFF && (b[3] & 0xFF) == 0x9B;
    boolean compatible = allZero(b, 12);
    if (!sixToFour && !translated && !compatible) {
      return false;
    }
    byte[] inside = sixToFour ? Arrays.copyOfRange(b, 2, 6) : Arrays.copyOfRange(b, 12, 16);
    try {
      return isInner(InetAddress.getByAddress(inside));
    } catch (UnknownHostException e) {
      throw new IllegalStateException("four bytes are an address", e);
    }
  }

  private static boolean allZero(byte[] bytes, int first) {
    for (int i = 0; i < first; i++) {
      if (bytes[i] != 0) {
        return false;
      }
    }
    return true;
  }
}
