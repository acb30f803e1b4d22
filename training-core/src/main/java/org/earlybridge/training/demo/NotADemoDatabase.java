package org.earlybridge.training.demo;

/** Sample data was asked for where somebody's own rows are. */
public final class NotADemoDatabase extends RuntimeException {

    NotADemoDatabase(String rows) {
        super("This database already holds data of its own (" + rows + "), so no sample data is added to it."
                + " Start without earlybridge.demo=true, or with an empty database.");
    }
}
