package org.earlybridge.architecture;

import static java.util.function.Predicate.not;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.Serializable;
import java.text.DateFormat;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The parts of rules that ArchUnit has no words for. Each failure says how to mend it. */
final class ClassRules {

    private static final String EM = "jakarta.persistence.EntityManager";

    /** How java.time and the old dates turn into each other. */
    private static final Set<String> CONVERSIONS =
            Set.of("from", "valueOf", "toInstant", "toLocalDate", "toLocalTime", "toLocalDateTime");

    /** Plurals that do not end in an s. */
    private static final Set<String> IRREGULAR = Set.of("People", "Children", "Staff");

    private static final Set<Class<?>> SERIALIZABLE_BY_CONTENT =
            Set.of(List.class, Set.class, Map.class, Collection.class);

    private ClassRules() {}

    static DescribedPredicate<JavaClass> aRepository() {
        return DescribedPredicate.describe("a repository (a plural noun)", type -> {
            String name = type.getSimpleName();
            return IRREGULAR.contains(name) || (name.endsWith("s") && !name.endsWith("ss"));
        });
    }

    static ArchCondition<JavaClass> workWithAnEntityManager() {
        return each(
                "work with an EntityManager",
                type -> Stream.concat(
                        type.getFields().stream()
                                .filter(field -> field.getRawType().getName().equals(EM))
                                .map(field -> "holds one in its field " + field.getName()),
                        type.getAccessesFromSelf().stream()
                                .filter(access ->
                                        access.getTargetOwner().getName().equals(EM))
                                .map(access -> "calls it at line " + access.getLineNumber())));
    }

    /** Only {@code LondonClock} asks the machine; {@code System.nanoTime} measures how long something took and is free. */
    static ArchCondition<JavaClass> askTheMachineForTheTime() {
        return each(
                "ask the machine for the time",
                type -> type.getAccessesFromSelf().stream()
                        .filter(ClassRules::readsTheMachinesClock)
                        .map(access ->
                                "calls " + access.getTarget().getFullName() + " at line " + access.getLineNumber()
                                        + "; have a Clock injected, or take the day or instant as a parameter"));
    }

    private static boolean readsTheMachinesClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getName();
        boolean clock = owner.equals("java.time.Clock")
                && (name.startsWith("system") || (name.startsWith("tick") && !name.equals("tick")));
        boolean millis = owner.equals("java.lang.System") && name.equals("currentTimeMillis");
        boolean now = owner.startsWith("java.time.")
                && name.equals("now")
                && !access.getTarget().getFullName().endsWith("(java.time.Clock)");
        return clock || millis || now;
    }

    static ArchCondition<JavaClass> keepAnOldDate() {
        return each(
                "keep or hand on a java.util.Date or Calendar, or reckon with one",
                type -> Stream.of(
                                type.getFields().stream()
                                        .filter(field -> isOldDate(field.getRawType()))
                                        .map(field -> "keeps one in its field " + field.getName()),
                                type.getMethods().stream()
                                        .filter(method -> isOldDate(method.getRawReturnType()))
                                        .map(method -> "hands one on from " + method.getName()),
                                type.getAccessesFromSelf().stream()
                                        .filter(call -> isOldDate(call.getTargetOwner())
                                                && !CONVERSIONS.contains(call.getName()))
                                        .map(call ->
                                                "calls " + call.getName() + " of one at line " + call.getLineNumber()))
                        .flatMap(deeds -> deeds));
    }

    private static boolean isOldDate(JavaClass type) {
        return type.isAssignableTo(Date.class)
                || type.isAssignableTo(Calendar.class)
                || type.isAssignableTo(DateFormat.class);
    }

    static ArchCondition<JavaClass> holdOnlyWhatASecondNodeCanTakeOver() {
        return new ArchCondition<>("be Serializable, and hold only what is") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.isAssignableTo(Serializable.class)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " must implement Serializable"));
                }
                type.getAllFields().stream()
                        .filter(not(ClassRules::staysBehind))
                        .filter(field -> !field.getType().getAllInvolvedRawTypes().stream()
                                .allMatch(ClassRules::travels))
                        .forEach(field -> events.add(SimpleConditionEvent.violated(
                                field, field.getFullName() + " cannot go to another node: keep an id instead")));
            }
        };
    }

    /** Static and transient fields are not written; an injected one is looked up again. */
    private static boolean staysBehind(JavaField field) {
        return field.getModifiers().contains(JavaModifier.STATIC)
                || field.getModifiers().contains(JavaModifier.TRANSIENT)
                || field.isAnnotatedWith("jakarta.inject.Inject");
    }

    private static boolean travels(JavaClass type) {
        JavaClass element = type.getBaseComponentType();
        return element.isPrimitive()
                || element.isAssignableTo(Serializable.class)
                || SERIALIZABLE_BY_CONTENT.stream().anyMatch(element::isEquivalentTo);
    }

    static ArchCondition<JavaClass> standInANullMarkedPackage() {
        return new ArchCondition<>("stand in a package whose package-info is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(
                            type,
                            type.getName() + ": its package has no package-info.java with one to three sentences and"
                                    + " @NullMarked"));
                }
            }
        };
    }

    static ArchCondition<JavaClass> keepToTheTable(String root, PackageTable table) {
        return new ArchCondition<>("know only the packages that the table allows") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String from = table.rowOf(Production.below(root, type)).orElse("");
                if (from.isEmpty()) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getName() + " is in a package that PackageTable does not name: add its row"));
                    return;
                }
                type.getDirectDependenciesFromSelf().stream()
                        .map(use -> use.getTargetClass())
                        .filter(known -> known.getPackageName().startsWith(root + "."))
                        .filter(known -> !table.allows(
                                from, table.rowOf(Production.below(root, known)).orElse("")))
                        .distinct()
                        .forEach(known -> events.add(SimpleConditionEvent.violated(
                                type,
                                type.getName() + " knows " + known.getName() + ", but " + from + " may know only "
                                        + table.allowedFor(from))));
            }
        };
    }

    private static ArchCondition<JavaClass> each(String words, Function<JavaClass, Stream<String>> deeds) {
        return new ArchCondition<>(words) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                deeds.apply(type)
                        .forEach(deed -> events.add(SimpleConditionEvent.satisfied(type, type.getName() + " " + deed)));
            }
        };
    }
}
