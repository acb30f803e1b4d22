package org.earlybridge.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import java.util.List;
import org.earlybridge.payments.fault.FaultPoint;
import org.earlybridge.payments.fault.Faults;
import org.junit.jupiter.api.Test;

class FaultPointsTest {

    @Test
    void every_fault_point_stands_in_an_enum_so_that_a_test_can_visit_them_all() {
        assertThat(enums()).isNotEmpty().allMatch(JavaClass::isEnum);
    }

    @Test
    void every_fault_point_is_passed_somewhere_in_production() {
        List<JavaField> points = enums().stream()
                .flatMap(type -> type.getFields().stream()
                        .filter(field -> field.getRawType().equals(type)))
                .toList();
        assertThat(points)
                .isNotEmpty()
                .allSatisfy(point -> assertThat(point.getAccessesToSelf())
                        .as("%s is named but never passed", point.getFullName())
                        .anyMatch(use -> !use.getOriginOwner().equals(point.getOwner())));
    }

    @Test
    void production_arms_nothing() {
        noClasses()
                .that()
                .resideOutsideOfPackage(Faults.class.getPackageName())
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Faults.class)
                .check(Production.CLASSES);
    }

    private static List<JavaClass> enums() {
        return Production.CLASSES.stream()
                .filter(type -> type.isAssignableTo(FaultPoint.class) && !type.isEquivalentTo(FaultPoint.class))
                .toList();
    }
}
