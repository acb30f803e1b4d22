package org.earlybridge.training.planning.command;

/** The command line. */
public final class Main {

    private Main() {}

    public static void main(String... arguments) {
        System.exit(new PlanCommand(System.out, System.err, System::nanoTime).run(arguments));
    }
}
