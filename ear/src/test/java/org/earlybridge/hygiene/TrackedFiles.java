package org.earlybridge.hygiene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every text that is, or is about to be, in the repository. */
final class TrackedFiles {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private TrackedFiles() {}

    /** "path:line: what it says" for every line that the test dislikes. */
    static List<String> linesWhere(Predicate<String> dislikes) throws IOException, InterruptedException {
        return paths().flatMap(path -> linesWhere(dislikes, path)).toList();
    }

    static Stream<Path> paths() throws IOException, InterruptedException {
        Process git = new ProcessBuilder("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
                .directory(ROOT.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String listed = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (git.waitFor() != 0) {
            throw new IllegalStateException("these tests read what git tracks: run them in a clone");
        }
        return Arrays.stream(listed.split("\0", -1))
                .filter(name -> !name.isEmpty())
                .map(ROOT::resolve)
                .filter(Files::isRegularFile);
    }

    private static Stream<String> linesWhere(Predicate<String> dislikes, Path path) {
        List<String> lines = text(path).map(text -> text.lines().toList()).orElse(List.of());
        return IntStream.range(0, lines.size())
                .filter(number -> dislikes.test(lines.get(number)))
                .mapToObj(number -> ROOT.relativize(path) + ":" + (number + 1) + ": "
                        + lines.get(number).strip());
    }

    /** Empty for pictures and fonts, which are not UTF-8. */
    private static Optional<String> text(Path path) {
        try {
            return Optional.of(Files.readString(path));
        } catch (CharacterCodingException binary) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
