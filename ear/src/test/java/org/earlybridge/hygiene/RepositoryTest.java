package org.earlybridge.hygiene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepositoryTest {

    /** Written in pieces, so that this file does not contain what it looks for. */
    private static final Pattern TRACE = Pattern.compile(String.join(
            "|",
            "/wo" + "rk/(main|shared)",
            "/tm" + "p/eb\\b",
            "\\.\\./sha" + "red\\b",
            "repo1?\\.mav" + "en\\.",
            "registry\\.np" + "mjs",
            "\\bA" + "I (agent|assistant|helper|session)",
            "(?i:cl" + "aude|cop" + "ilot|chat" + "gpt|anth" + "ropic)"));

    /** The word that starts a JVM in which faults can be armed. */
    private static final String ARMS = "-Dearly" + "bridge.faults";

    @Test
    void no_key_is_in_the_repository() throws Exception {
        assertThat(TrackedFiles.linesWhere(Secrets::isIn)).isEmpty();
    }

    @Test
    void nothing_tells_of_the_machine_it_was_written_on() throws Exception {
        assertThat(TrackedFiles.linesWhere(line -> TRACE.matcher(line).find())).isEmpty();
    }

    @Test
    void nothing_but_tests_and_their_decision_starts_a_jvm_to_be_broken() throws Exception {
        assertThat(TrackedFiles.linesWhere(line -> line.contains(ARMS)))
                .isNotEmpty()
                .allMatch(line -> line.contains("/src/test/")
                        || line.startsWith("docs/adr/0010")
                        || line.startsWith("payments/src/main/java/org/earlybridge/payments/fault/"));
    }

    @Test
    void the_tests_see_the_whole_repository() throws Exception {
        assertThat(TrackedFiles.paths()).hasSizeGreaterThan(500);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stripe.key=sk_" + "live_4eC39HqLyjWDarjtT1zdp7dc",
                "-----BEGIN RSA " + "PRIVATE KEY-----",
                "String token = \"q7Zp2LmX9vRt4KsW8" + "bNc6YdF\";",
                "<password>hV3kT9wQz7" + "LmRx2PcN8s</password>",
            })
    void a_key_is_known_when_seen(String line) {
        assertThat(Secrets.isIn(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<password>${MPCONFIG=training.db.password:earlybridge}</password>",
                "String token = signIn.tokenOfTheRequest();",
                "password = theQuickBrownFoxJumpsOverTheLazyDog",
            })
    void a_word_is_not_taken_for_a_key(String line) {
        assertThat(Secrets.isIn(line)).isFalse();
    }
}
