package org.hearsay.app.watch;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.app.ExitCode;
import org.hearsay.app.Refusal;

/**
 * What watching remembers between rounds and runs, in one JSON file: it only saves work and
 * repeated messages. What was read is in the ledger; without this file everything is asked for once
 * more and nothing is doubled.
 *
 * @param addresses feeds and pages, by address
 * @param holds hosts that are left alone for a time
 * @param files files of watched folders, with their size and time
 * @param stories the stories as last told
 * @param waiting messages that the webhook has not taken yet
 */
record WatchState(
    Map<String, Known> addresses,
    Map<String, Hold> holds,
    Map<String, String> files,
    List<StoryNow> stories,
    List<String> waiting) {

  private static final ObjectMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /**
   * An address that was asked for. Times are seconds since 1970.
   *
   * @param etag as the server gave it, or blank
   * @param lastModified as the server gave it, or blank
   * @param item hash of the feed's item that named the page, or blank
   * @param first when it was first seen
   * @param named when a feed last named it
   * @param next when it is due
   * @param pause seconds between the last two askings, which grows
   */
  record Known(
      String etag,
      String lastModified,
      String item,
      long first,
      long named,
      long next,
      long pause) {

    Outcome.Validators validators() {
      return new Outcome.Validators(etag, lastModified);
    }

    Known with(Outcome.Validators validators) {
      return new Known(
          validators.etag(), validators.lastModified(), item, first, named, next, pause);
    }

    Known due(long at, long newWait) {
      return new Known(etag, lastModified, item, first, named, at, newWait);
    }

    Known named(String newItem, long at) {
      return new Known(etag, lastModified, newItem, first, at, next, pause);
    }
  }

  /**
   * A host that is left alone.
   *
   * @param until seconds since 1970
   * @param failures how many in a row
   */
  record Hold(long until, int failures) {
    static final Hold NONE = new Hold(0, 0);
  }

  static WatchState empty() {
    return new WatchState(
        new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new ArrayList<>(), new ArrayList<>());
  }

  /** The state in this file; empty if there is none. */
  static WatchState load(Path file) {
    if (!Files.exists(file)) {
      return empty();
    }
    try {
      WatchState read = JSON.readValue(file.toFile(), WatchState.class);
      WatchState state = empty();
      state.addresses().putAll(read.addresses());
      state.holds().putAll(read.holds());
      state.files().putAll(read.files());
      state.stories().addAll(read.stories());
      state.waiting().addAll(read.waiting());
      return state;
    } catch (JacksonException | NullPointerException e) {
      throw new Refusal(
          ExitCode.FAILED,
          file + " is not what watch wrote; remove it, and everything is asked for once more");
    } catch (IOException e) {
      throw new Refusal(ExitCode.FAILED, file + " cannot be read: " + e.getMessage());
    }
  }

  /** Writes it whole beside the old one, then puts it in its place: a killed run leaves one. */
  void save(Path file) {
    Path whole = file.toAbsolutePath();
    Path draft = whole.resolveSibling(whole.getFileName() + ".new");
    try {
      JSON.writeValue(draft.toFile(), this);
      Files.move(draft, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new Refusal(ExitCode.FAILED, file + " cannot be written: " + e.getMessage());
    }
  }
}
