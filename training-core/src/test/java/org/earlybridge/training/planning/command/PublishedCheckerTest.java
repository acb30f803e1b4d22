package org.earlybridge.training.planning.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.earlybridge.training.planning.check.Findings;
import org.earlybridge.training.planning.check.PlanCheck;
import org.earlybridge.training.planning.format.Instance;
import org.earlybridge.training.planning.format.PlanningReader;
import org.earlybridge.training.planning.format.Solution;
import org.earlybridge.training.planning.format.UnusableInput;
import org.earlybridge.training.planning.format.WorkedExample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/** The published generator and checker are the only judges of validity and price; they stand beside the project. */
class PublishedCheckerTest {

    private static final int SPOILED = 25;

    @TempDir
    private Path folder;

    private Path judge = Path.of("");

    private record Said(int exit, String text) {

        long objective() {
            String end = text.substring(text.indexOf("OBJECTIVE ") + "OBJECTIVE ".length());
            return Long.parseLong(end.substring(0, end.indexOf(' ')));
        }
    }

    @BeforeEach
    void find() {
        String dir = System.getProperty("planning.dir");
        if (dir == null) {
            String words =
                    "NOT RUN: needs the published planning checker, built (-Dplanning.dir=DIR with DIR/target/planning.jar)";
            System.out.println(words);
            throw new TestAbortedException(words);
        }
        judge = Path.of(dir, "target", "planning.jar");
        assertThat(judge).isRegularFile();
    }

    @Test
    void our_plans_are_valid_at_the_price_we_say() throws Exception {
        Path instance = generated(20, 3);
        Path plan = folder.resolve("plan.json");
        int exit = new PlanCommand(System.out, System.err, System::nanoTime)
                .run("plan", instance.toString(), plan.toString(), "--seconds", "3");
        assertThat(exit).isZero();
        Said said = judge("check", instance.toString(), plan.toString());
        assertThat(said.exit()).as(said.text()).isZero();
        assertThat(said.objective())
                .isEqualTo(judgedByUs(instance, plan).price().objective());
    }

    @Test
    void spoiled_plans_are_judged_alike() throws Exception {
        Path file = generated(20, 4);
        Path good = folder.resolve("good.json");
        assertThat(new PlanCommand(System.out, System.err, System::nanoTime)
                        .run("plan", file.toString(), good.toString(), "--seconds", "2"))
                .isZero();
        Solution plan = solution(good);
        SplittableRandom random = new SplittableRandom(5);
        for (int round = 0; round < SPOILED; round++) {
            Path bad = folder.resolve("bad.json");
            Files.writeString(bad, WorkedExample.written(spoil(plan, instance(file), random)));
            Said said = judge("check", file.toString(), bad.toString());
            Findings ours = judgedByUs(file, bad);
            assertThat(said.text()).contains("hard violations " + ours.broken().size() + " ");
            assertThat(said.objective()).isEqualTo(ours.price().objective());
        }
    }

    private static Solution spoil(Solution plan, Instance instance, SplittableRandom random) {
        List<Solution.CoverLine> covers = without(plan.covers(), random);
        List<Solution.Move> moves = without(plan.moves(), random);
        List<Solution.Enrolment> enrolments = new ArrayList<>(without(plan.enrolments(), random));
        for (int more = random.nextInt(5); more > 0; more--) {
            enrolments.add(new Solution.Enrolment(
                    any(instance.demands(), random).id(),
                    any(instance.offerings(), random).id()));
        }
        List<String> open = new ArrayList<>(without(plan.open(), random));
        open.add(any(instance.offerings(), random).id());
        return new Solution(
                plan.instance(), plan.engine(), plan.seconds(), plan.bound(), open, enrolments, covers, moves);
    }

    private static <T> List<T> without(List<T> all, SplittableRandom random) {
        List<T> some = new ArrayList<>(all);
        if (!some.isEmpty() && random.nextBoolean()) {
            some.remove(random.nextInt(some.size()));
        }
        return some;
    }

    private static <T> T any(List<T> all, SplittableRandom random) {
        return all.get(random.nextInt(all.size()));
    }

    private Path generated(int settings, int seed) throws IOException, InterruptedException {
        Path file = folder.resolve("instance-" + settings + "-" + seed + ".json");
        Said said = judge("generate", String.valueOf(settings), String.valueOf(seed), file.toString());
        assertThat(said.exit()).as(said.text()).isZero();
        return file;
    }

    private Said judge(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", judge.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }

    private static Findings judgedByUs(Path instance, Path plan) throws IOException, UnusableInput {
        return new PlanCheck(instance(instance)).judge(solution(plan));
    }

    private static Instance instance(Path file) throws IOException, UnusableInput {
        return PlanningReader.instance(Files.newInputStream(file));
    }

    private static Solution solution(Path file) throws IOException, UnusableInput {
        return PlanningReader.solution(Files.newInputStream(file));
    }
}
