package org.earlybridge.training.planning.command;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import org.earlybridge.training.planning.check.Findings;
import org.earlybridge.training.planning.check.PlanCheck;
import org.earlybridge.training.planning.check.Price;
import org.earlybridge.training.planning.format.Instance;
import org.earlybridge.training.planning.format.PlanningReader;
import org.earlybridge.training.planning.format.PlanningWriter;
import org.earlybridge.training.planning.format.Solution;
import org.earlybridge.training.planning.format.UnusableInput;
import org.earlybridge.training.planning.solve.Planner;

/** What the command line may ask, and the exit code it gets. */
final class PlanCommand {

    static final int DONE = 0;
    static final int BROKEN = 1;
    static final int UNUSABLE = 2;

    private static final String USAGE = """
            usage: plan INSTANCE.json SOLUTION.json --seconds N [--seed N]   makes a plan and writes it
                   check INSTANCE.json SOLUTION.json                         tells what a plan breaks and what it costs
            exit codes: 0 done and valid, 1 the plan breaks a rule, 2 wrong arguments or an unusable file""";

    private static final int MOST_SECONDS = 86_400;
    private static final int SHOWN = 12;

    private final PrintStream out;
    private final PrintStream err;
    private final LongSupplier nanos;

    PlanCommand(PrintStream out, PrintStream err, LongSupplier nanos) {
        this.out = out;
        this.err = err;
        this.nanos = nanos;
    }

    int run(String... arguments) {
        try {
            String command = arguments.length == 0 ? "" : arguments[0];
            if (command.equals("plan") && (arguments.length == 5 || arguments.length == 7)) {
                return plan(arguments);
            }
            if (command.equals("check") && arguments.length == 3) {
                return check(arguments[1], arguments[2]);
            }
            throw new Refused(USAGE);
        } catch (Refused e) {
            err.println(e.getMessage());
            return UNUSABLE;
        }
    }

    /** With the words for the person who typed. */
    private static final class Refused extends Exception {

        private static final long serialVersionUID = 1;

        private Refused(String words) {
            super(words);
        }
    }

    private int plan(String... arguments) throws Refused {
        long began = nanos.getAsLong();
        long seconds = option(arguments, 3, "--seconds", 1, MOST_SECONDS);
        long seed = arguments.length == 7 ? option(arguments, 5, "--seed", Long.MIN_VALUE, Long.MAX_VALUE) : 1;
        Path to = path(arguments[2]);
        Instance instance = instance(arguments[1]);
        BestPlan best = new BestPlan(nanos, began, seconds);
        new Planner(instance, best).plan(seed);
        write(best.solution(), to);
        print(best.findings().price());
        return DONE;
    }

    private int check(String instance, String solution) throws Refused {
        Findings findings = new PlanCheck(instance(instance)).judge(solution(solution));
        out.println("broken rules " + findings.broken().size() + " " + findings.rules());
        findings.broken().stream().limit(SHOWN).forEach(one -> out.println("  " + one.rule() + ": " + one.words()));
        print(findings.price());
        return findings.isValid() ? DONE : BROKEN;
    }

    private void print(Price price) {
        out.println("unmet " + price.unmet() + "  money " + price.money() + "  travel " + price.travel() + "  fairness "
                + price.fairness() + "  OBJECTIVE " + price.objective() + " pence");
    }

    private static long option(String[] arguments, int at, String name, long least, long most) throws Refused {
        if (!arguments[at].equals(name)) {
            throw new Refused(USAGE);
        }
        try {
            long value = Long.parseLong(arguments[at + 1]);
            if (least <= value && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw new Refused("error: " + name + ": \"" + arguments[at + 1] + "\" is not a whole number");
        }
        throw new Refused("error: " + name + ": " + arguments[at + 1] + " is not within " + least + " to " + most);
    }

    private interface Reading<T> {
        T from(InputStream bytes) throws UnusableInput;
    }

    private static Instance instance(String file) throws Refused {
        return read(file, PlanningReader::instance);
    }

    private static Solution solution(String file) throws Refused {
        return read(file, PlanningReader::solution);
    }

    private static <T> T read(String file, Reading<T> reading) throws Refused {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(path(file)))) {
            return reading.from(bytes);
        } catch (UnusableInput e) {
            throw new Refused("error: " + file + ": " + e.getMessage());
        } catch (NoSuchFileException e) {
            throw new Refused("error: " + file + ": no such file");
        } catch (IOException e) {
            throw new Refused("error: " + file + ": cannot be read (" + e.getMessage() + ")");
        }
    }

    private static void write(Solution plan, Path to) throws Refused {
        try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(to))) {
            PlanningWriter.write(plan, bytes);
        } catch (IOException e) {
            throw new Refused("error: " + to + ": cannot be written (" + e.getMessage() + ")");
        }
    }

    private static Path path(String name) throws Refused {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new Refused("error: " + name + ": is not the name of a file (" + e.getReason() + ")");
        }
    }
}
