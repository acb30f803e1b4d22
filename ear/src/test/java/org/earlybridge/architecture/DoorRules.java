package org.earlybridge.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.Set;
import org.earlybridge.training.account.AllowedTo;

/** What can be reached from outside, and that each such verb says to whom it is allowed. */
final class DoorRules {

    private static final String PAYMENTS = "org.earlybridge.payments.";
    private static final String NAMED = "jakarta.inject.Named";
    private static final String TRANSACTIONAL = "jakarta.transaction.Transactional";
    private static final Set<String> HTTP = Set.of(
            "jakarta.ws.rs.GET",
            "jakarta.ws.rs.POST",
            "jakarta.ws.rs.PUT",
            "jakarta.ws.rs.PATCH",
            "jakarta.ws.rs.DELETE",
            "jakarta.ws.rs.HEAD",
            "jakarta.ws.rs.OPTIONS");

    private DoorRules() {}

    /** What a button of a page may press: a public verb without parameters of a bean that pages know by name. */
    static DescribedPredicate<JavaMethod> actionsOfPages() {
        return DescribedPredicate.describe("actions of pages", method -> {
            String answer = method.getRawReturnType().getName();
            return method.getOwner().isAnnotatedWith(NAMED)
                    && isPublicVerb(method)
                    && method.getRawParameterTypes().isEmpty()
                    && (answer.equals("void") || answer.equals("java.lang.String"))
                    && !method.getName().matches("(get|is)[A-Z].*")
                    && !method.isAnnotatedWith("jakarta.annotation.PostConstruct");
        });
    }

    static DescribedPredicate<JavaMethod> callsOfPrograms() {
        return DescribedPredicate.describe(
                "calls of programs", method -> HTTP.stream().anyMatch(method::isAnnotatedWith));
    }

    /**
     * A public verb with a transaction on a public class: pages and programs can have it injected. Those of payments know
     * no accounts: whoever calls them from the core or a door has asked.
     */
    static DescribedPredicate<JavaMethod> useCases() {
        return DescribedPredicate.describe(
                "use cases",
                method -> isPublicVerb(method)
                        && method.getOwner().getModifiers().contains(JavaModifier.PUBLIC)
                        && !method.getOwner().getPackageName().startsWith(PAYMENTS)
                        && (method.isAnnotatedWith(TRANSACTIONAL)
                                || method.getOwner().isAnnotatedWith(TRANSACTIONAL)));
    }

    static ArchCondition<JavaMethod> sayToWhomTheyAreAllowed() {
        return new ArchCondition<>("say to whom they are allowed") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (rule(method).filter(DoorRules::namesSomebody).isEmpty()) {
                    events.add(SimpleConditionEvent.violated(
                            method, method.getFullName() + " has no @AllowedTo, or one that names nobody"));
                }
            }
        };
    }

    private static boolean isPublicVerb(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static Optional<AllowedTo> rule(JavaMethod method) {
        return method.tryGetAnnotationOfType(AllowedTo.class)
                .or(() -> method.getOwner().tryGetAnnotationOfType(AllowedTo.class));
    }

    private static boolean namesSomebody(AllowedTo rule) {
        return rule.everyone() || rule.signedIn() || rule.server() || rule.value().length > 0;
    }
}
