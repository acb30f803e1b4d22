package org.earlybridge.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A rule is trusted once it has been broken: each is held against a class that was written to break it. */
class BrokenTwinsTest {

    private static final String ROOT = "org.earlybridge.twins";

    private static final JavaClasses TWINS = new ClassFileImporter().importPackages(ROOT);

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void a_class_that_breaks_the_rule_is_caught(Rule rule) {
        assertThat(rule.below(ROOT).evaluate(TWINS).getFailureReport().getDetails())
                .anySatisfy(detail -> assertThat(detail).contains(ROOT + "." + rule.twin()));
    }
}
