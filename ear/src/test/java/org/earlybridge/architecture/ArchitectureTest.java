package org.earlybridge.architecture;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.beans.Introspector;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchitectureTest {

    private static final PackageTable TABLE = PackageTable.read(PackageTable.ROWS);

    /** A rule over classes that nobody imported passes in silence: raise these as the modules grow. */
    private static final Map<String, Long> FEWEST_CLASSES =
            Map.of("payments", 7L, "training", 70L, "web", 15L, "run", 25L);

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void production_keeps_every_rule(Rule rule) {
        rule.below(Production.ROOT).check(Production.CLASSES);
    }

    @Test
    void the_test_sees_the_classes_of_all_four_modules() {
        Map<String, Long> seen = Production.CLASSES.stream()
                .collect(groupingBy(type -> Production.moduleOf(Production.ROOT, type), counting()));
        assertThat(seen.keySet()).isEqualTo(FEWEST_CLASSES.keySet());
        assertThat(FEWEST_CLASSES)
                .allSatisfy((module, fewest) -> assertThat(seen.get(module)).isGreaterThanOrEqualTo(fewest));
    }

    @Test
    void a_package_is_in_the_table_as_existing_exactly_when_it_has_classes() {
        Set<String> seen = new TreeSet<>();
        for (JavaClass type : Production.CLASSES) {
            TABLE.rowOf(Production.below(Production.ROOT, type)).ifPresent(seen::add);
        }
        assertThat(seen)
                .as("change \"not yet\" to \"exists\" in PackageTable with the first class of a package")
                .isEqualTo(TABLE.existing());
    }

    @Test
    void at_most_one_class_may_make_xml_parsers() {
        assertThat(Production.CLASSES.stream()
                        .filter(type -> type.getSimpleName().equals("SafeXml")))
                .hasSizeLessThanOrEqualTo(1);
    }

    /** The container finds out only when it deploys. */
    @Test
    void no_two_beans_go_by_the_same_name_in_pages() {
        assertThat(Production.CLASSES.stream()
                        .filter(type -> type.isAnnotatedWith("jakarta.inject.Named"))
                        .map(ArchitectureTest::nameInPages))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    private static String nameInPages(JavaClass type) {
        String said = type.getAnnotationOfType("jakarta.inject.Named")
                .get("value")
                .map(String::valueOf)
                .orElse("");
        return said.isEmpty() ? Introspector.decapitalize(type.getSimpleName()) : said;
    }
}
