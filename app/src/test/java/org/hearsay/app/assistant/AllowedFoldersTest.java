package org.hearsay.app.assistant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AllowedFoldersTest {

  private final Path allowed;
  private final Path secret;
  private final AllowedFolders folders;

  AllowedFoldersTest(@TempDir Path folder) throws IOException {
    allowed = Files.createDirectory(folder.resolve("pages"));
    Path beside = Files.createDirectory(folder.resolve("pages-private"));
    secret = Files.writeString(beside.resolve("secret.txt"), "It is secret, said Ann Lee.");
    Files.writeString(allowed.resolve("open.txt"), "It is open, said Ann Lee.");
    Files.createDirectories(allowed.resolve("deep/er"));
    Files.writeString(allowed.resolve("deep/er/inner.txt"), "It is deep, said Ann Lee.");
    Files.createSymbolicLink(allowed.resolve("link.txt"), secret);
    Files.createSymbolicLink(allowed.resolve("linked"), beside);
    Files.createSymbolicLink(allowed.resolve("inside.txt"), allowed.resolve("open.txt"));
    folders = AllowedFolders.of(List.of(allowed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../pages-private/secret.txt",
        "deep/../../pages-private/secret.txt",
        "link.txt",
        "linked/secret.txt",
        "linked",
        "..",
        "/etc/passwd",
        "/",
        "nothing.txt",
        "a\0b",
        "~/secret.txt"
      })
  void nothingOutsideIsReached(String name) {
    assertThatThrownBy(() -> folders.resolve(name))
        .isInstanceOf(ToolFault.class)
        .hasMessageContaining("is not a file or folder inside");
  }

  @Test
  void aWholePathOutsideIsRefusedInTheSameWordsWhetherItIsThereOrNot() {
    Path missing = secret.resolveSibling("missing.txt");
    assertThatThrownBy(() -> folders.resolve(secret.toString()))
        .hasMessage(secret + messageOf(missing).substring(missing.toString().length()));
  }

  private String messageOf(Path path) {
    try {
      return folders.resolve(path.toString()).toString();
    } catch (ToolFault e) {
      return String.valueOf(e.getMessage());
    }
  }

  @Test
  void whatIsInsideIsReachedByItsNameItsWholePathAndALinkThatStaysInside() throws IOException {
    Path open = allowed.resolve("open.txt").toRealPath();
    assertThat(folders.resolve("open.txt")).isEqualTo(open);
    assertThat(folders.resolve("deep/../open.txt")).isEqualTo(open);
    assertThat(folders.resolve(open.toString())).isEqualTo(open);
    assertThat(folders.resolve("inside.txt")).isEqualTo(open);
  }

  @Test
  void filesOfAFolderThatAreLinksOutOfItAreLeftOut() {
    assertThat(folders.files(folders.resolve(".")))
        .extracting(p -> p.getFileName().toString())
        .containsExactly("inner.txt", "inside.txt", "open.txt");
  }
}
