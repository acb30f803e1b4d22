package org.earlybridge.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.earlybridge.run.server.Folders;
import org.junit.jupiter.api.Test;

/** From nothing, and again with the data kept; once in every build, ten times with {@code -Pcold-starts}. */
class LauncherIT {

    private static final Path FOLDER = Path.of(System.getProperty("target"), "launcher-it");
    private static final int TIMES = Integer.getInteger("cold.starts", 1);
    private static final Map<String, String> AS_IT_IS = Map.of();

    @Test
    void it_comes_up_from_nothing_and_again_with_the_data_kept_and_leaves_nothing_running()
            throws IOException, InterruptedException, SQLException {
        for (int time = 1; time <= TIMES; time++) {
            Folders.delete(FOLDER);
            double fromNothing = upAndDown();
            leaveMark();
            double again = upAndDown();
            assertThat(mark()).as("what was stored before the second start").isEqualTo("kept");
            System.out.printf("Start %d of %d: %.1f s from nothing, %.1f s again%n", time, TIMES, fromNothing, again);
        }
    }

    private static double upAndDown() throws IOException, InterruptedException {
        try (LaunchedDemo demo = LaunchedDemo.start(FOLDER, AS_IT_IS)) {
            double seconds = demo.awaitReady();
            assertThat(demo.get("/").body()).contains("Find training");
            assertThat(demo.output()).contains("@demo.example.org", "earlybridge-demo-2026");
            ProcessHandle server = demo.server().orElseThrow();
            aSecondRunIsRefused();
            double asked = demo.seconds();
            assertThat(demo.stop()).as("exit code after SIGTERM").isEqualTo(143);
            assertThat(demo.seconds() - asked).as("seconds to stop").isLessThan(20);
            assertThat(server.isAlive()).as("the server still runs").isFalse();
            return seconds;
        }
    }

    private static void aSecondRunIsRefused() throws IOException, InterruptedException {
        Path folder = Files.createDirectories(FOLDER.resolve("second"));
        String sameData = "-Ddata=" + FOLDER.resolve("data");
        try (LaunchedDemo second = LaunchedDemo.start(folder, AS_IT_IS, sameData)) {
            assertThat(second.awaitEnd()).isEqualTo(2);
            assertThat(second.output()).contains("in use by another run", "-Ddata=");
        }
    }

    private static void leaveMark() throws SQLException {
        inDatabase("CREATE TABLE mark (word VARCHAR(10))");
        inDatabase("INSERT INTO mark VALUES ('kept')");
    }

    private static void inDatabase(String statement) throws SQLException {
        EmbeddedDataSource derby = derby();
        try (Connection connection = derby.getConnection();
                Statement sql = connection.createStatement()) {
            int rows = sql.executeUpdate(statement);
            assert rows >= 0;
        }
        shutDown();
    }

    private static String mark() throws SQLException {
        try (Connection connection = derby().getConnection();
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery("SELECT word FROM mark")) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        } finally {
            shutDown();
        }
    }

    private static EmbeddedDataSource derby() {
        EmbeddedDataSource derby = new EmbeddedDataSource();
        derby.setDatabaseName(FOLDER.resolve("data/derby").toString());
        derby.setUser("earlybridge");
        return derby;
    }

    private static void shutDown() {
        EmbeddedDataSource derby = derby();
        derby.setShutdownDatabase("shutdown");
        assertThat(catchThrowableOfType(SQLException.class, derby::getConnection)
                        .getSQLState())
                .isEqualTo("08006");
    }
}
