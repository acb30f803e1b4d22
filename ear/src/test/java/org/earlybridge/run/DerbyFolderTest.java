package org.earlybridge.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DerbyFolderTest {

    @TempDir
    private Path data = Path.of("");

    @Test
    void a_database_is_made_once_and_kept() {
        DerbyFolder derby = new DerbyFolder(data);
        assertThat(derby.createIfMissing()).isTrue();
        assertThat(derby.database().resolve("service.properties")).exists();
        assertThat(derby.createIfMissing()).isFalse();
    }

    @Test
    void what_a_killed_run_left_half_made_is_thrown_away() throws IOException {
        Path half = Files.createDirectories(data.resolve("derby.new/seg0"));
        Files.writeString(half.resolve("c10.dat"), "half a page");
        DerbyFolder derby = new DerbyFolder(data);
        assertThat(derby.createIfMissing()).isTrue();
        assertThat(data.resolve("derby.new")).doesNotExist();
    }

    @Test
    void a_reset_database_is_gone() {
        DerbyFolder derby = new DerbyFolder(data);
        assertThat(derby.createIfMissing()).isTrue();
        derby.delete();
        assertThat(derby.database()).doesNotExist();
    }
}
