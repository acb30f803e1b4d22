package org.earlybridge.run;

import java.nio.file.Path;
import java.util.Map;
import org.earlybridge.run.report.CannotRun;

/** Which database the server opens: the one that the environment names, or the demo's own in the data folder. */
sealed interface Database {

    static boolean isElsewhere(Options options) {
        return options.variable("TRAINING_DB_CLASS").isPresent()
                || options.variable("TRAINING_DB_NAME").isPresent();
    }

    /** Makes it ready to be opened; {@code anew} throws away what was in it. @return what was done, as a sentence */
    String prepare(boolean anew);

    /** What the server is told beyond the environment it inherits. */
    Map<String, String> environment();

    String whereItStays();

    /** By several nodes at the same time. */
    boolean canBeShared();

    /** Derby in the data folder. */
    record Own(Path data) implements Database {

        @Override
        public String prepare(boolean anew) {
            DerbyFolder derby = new DerbyFolder(data);
            if (anew) {
                derby.delete();
            }
            return derby.createIfMissing()
                    ? "Made an empty database in " + data + "."
                    : "Keeping the data in " + data + ".";
        }

        @Override
        public Map<String, String> environment() {
            return Map.of("TRAINING_DB_NAME", new DerbyFolder(data).database().toString());
        }

        @Override
        public String whereItStays() {
            return "The data stays in " + data + ". To make it anew: mvn -Prun package -Ddemo.reset";
        }

        @Override
        public boolean canBeShared() {
            return false;
        }
    }

    /** Configured from outside, and nobody's business here. */
    record Elsewhere(Options options) implements Database {

        @Override
        public String prepare(boolean anew) {
            if (anew) {
                throw new CannotRun(
                        "-Ddemo.reset throws away the demo's own database only, and another one is configured.",
                        "TRAINING_DB_CLASS and TRAINING_DB_NAME in the environment",
                        "Empty that database yourself and start without -Ddemo.reset.");
            }
            return "Using the database that the environment names.";
        }

        @Override
        public Map<String, String> environment() {
            return Map.of();
        }

        @Override
        public String whereItStays() {
            return "The data is in the database that TRAINING_DB_CLASS and TRAINING_DB_NAME name.";
        }

        @Override
        public boolean canBeShared() {
            return options.variable("TRAINING_DB_CLASS")
                    .filter(name -> !name.contains("derby"))
                    .isPresent();
        }
    }
}
