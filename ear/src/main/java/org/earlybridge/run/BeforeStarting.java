package org.earlybridge.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.earlybridge.run.report.CannotRun;

/** What must be true of the machine before anything is touched. */
final class BeforeStarting {

    static final long BYTES_NEEDED = 1_500_000_000L;
    private static final int JAVA_NEEDED = 17;

    private BeforeStarting() {}

    static void javaIs(int feature) {
        if (feature != JAVA_NEEDED) {
            throw new CannotRun(
                    "Earlybridge runs on JDK 17, but this is Java " + feature + ".",
                    System.getProperty("java.home", "JAVA_HOME"),
                    "Point JAVA_HOME at a JDK 17 and try again.");
        }
    }

    static void spaceIsLeft(Path folder, String option) throws IOException {
        spaceIsLeft(folder, option, Files.getFileStore(folder).getUsableSpace());
    }

    static void spaceIsLeft(Path folder, String option, long usableBytes) {
        if (usableBytes < BYTES_NEEDED) {
            throw new CannotRun(
                    "The disk is nearly full: %d MB are free, and 1500 MB are needed."
                            .formatted(usableBytes / 1_000_000),
                    folder.toString(),
                    "Free some space, or choose a folder on another disk: mvn -Prun package -D" + option
                            + "=/another/folder");
        }
    }

    static void isThere(Path built) {
        if (!Files.exists(built)) {
            throw new CannotRun(
                    "A part of Earlybridge is missing.", built.toString(), "Build it first: mvn -Prun package");
        }
    }
}
