package org.earlybridge.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.earlybridge.architecture.ClassRules.aRepository;
import static org.earlybridge.architecture.ClassRules.askTheMachineForTheTime;
import static org.earlybridge.architecture.ClassRules.holdOnlyWhatASecondNodeCanTakeOver;
import static org.earlybridge.architecture.ClassRules.keepAnOldDate;
import static org.earlybridge.architecture.ClassRules.keepToTheTable;
import static org.earlybridge.architecture.ClassRules.standInANullMarkedPackage;
import static org.earlybridge.architecture.ClassRules.workWithAnEntityManager;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** What every production class keeps. Beside each rule stands its twin, a class below org.earlybridge.twins that breaks it. */
enum Rule {
    PACKAGES_KEEP_TO_THE_TABLE("training.authority.KnowsTheSchema") {
        @Override
        ArchRule below(String root) {
            return classes().should(keepToTheTable(root, PackageTable.read(PackageTable.ROWS)));
        }
    },
    FEATURES_ARE_FREE_OF_CYCLES("training.workforce.KnowsTheCohort") {
        @Override
        ArchRule below(String root) {
            return slices().matching(root + ".(*).(*)..").should().beFreeOfCycles();
        }
    },
    PAYMENTS_KNOW_NOTHING_OF_COURSES("payments.money.KnowsTraining") {
        @Override
        ArchRule below(String root) {
            return noClasses()
                    .that()
                    .resideInAPackage(root + ".payments..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(root + ".training..", root + ".web..", root + ".run..");
        }
    },
    THE_CORE_KNOWS_NO_PAGE("training.cohort.KnowsAPage") {
        @Override
        ArchRule below(String root) {
            return noClasses()
                    .that()
                    .resideInAPackage(root + ".training..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(root + ".web..", root + ".run..");
        }
    },
    MONEY_AND_TARIFF_ARE_FREE_OF_THE_CONTAINER("payments.money.KnowsTheContainer") {
        @Override
        ArchRule below(String root) {
            return noClasses()
                    .that()
                    .resideInAnyPackage(root + ".payments.money..", root + ".training.tariff")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "jakarta..",
                            root + ".training.tariff.fund..",
                            root + ".training.tariff.pricelist..",
                            root + ".training.tariff.quote..");
        }
    },
    /** In cover and planning the rules are records, enums and sealed interfaces; entities and use cases stand beside them. */
    RULES_OF_COVER_AND_PLANNING_ARE_FREE_OF_THE_CONTAINER("training.cover.RuleWithAContainer") {
        @Override
        ArchRule below(String root) {
            return noClasses()
                    .that()
                    .resideInAnyPackage(root + ".training.cover..", root + ".training.planning..")
                    .and(are("values", type -> type.isRecord() || type.isEnum() || type.isInterface()))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("jakarta..")
                    .allowEmptyShould(true);
        }
    },
    ONLY_CARD_STRIPE_KNOWS_STRIPE("training.cohort.KnowsStripe") {
        @Override
        ArchRule below(String root) {
            return noClasses()
                    .that()
                    .resideOutsideOfPackage(root + ".payments.card.stripe..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("com.stripe..");
        }
    },
    ONLY_THE_WEB_KNOWS_PAGES("training.cohort.KnowsFaces") {
        @Override
        ArchRule below(String root) {
            return noClasses()
                    .that()
                    .resideOutsideOfPackage(root + ".web..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("jakarta.faces..", "org.primefaces..");
        }
    },
    ONLY_REPOSITORIES_WORK_WITH_AN_ENTITY_MANAGER("training.cohort.OpenCohort") {
        @Override
        ArchRule below(String root) {
            return noClasses()
                    .that(DescribedPredicate.not(aRepository()))
                    .should(workWithAnEntityManager())
                    .because("queries live in one place: move them to a repository named by the plural (Cohorts),"
                            + " or add an irregular plural to ClassRules");
        }
    },
    ONLY_THE_LONDON_CLOCK_AND_THE_LAUNCHER_ASK_THE_MACHINE_FOR_THE_TIME("training.cohort.AsksTheMachine") {
        @Override
        ArchRule below(String root) {
            return noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName(root + ".training.calendar.LondonClock")
                    .and()
                    .doNotHaveFullyQualifiedName(root + ".run.Demo")
                    .should(askTheMachineForTheTime());
        }
    },
    /** Where JDBC or mail asks for a java.util.Date, it is made or unmade on the spot. */
    NOBODY_KEEPS_AN_OLD_DATE("training.cohort.HasAnOldDate") {
        @Override
        ArchRule below(String root) {
            return noClasses().should(keepAnOldDate());
        }
    },
    NO_FRACTION_WHERE_THERE_IS_MONEY("payments.money.InexactMoney") {
        @Override
        ArchRule below(String root) {
            return noFields()
                    .that()
                    .areDeclaredInClassesThat()
                    .resideInAnyPackage(root + ".payments..", root + ".training.tariff..")
                    .should()
                    .haveRawType(are("inexact", type -> INEXACT.contains(type.getName())));
        }
    },
    EVERY_PACKAGE_IS_NULL_MARKED("training.unmarked.Unmarked") {
        @Override
        ArchRule below(String root) {
            return classes().should(standInANullMarkedPackage());
        }
    },
    STATE_OF_A_SESSION_CAN_GO_TO_ANOTHER_NODE("web.session.HoldsAnEntity") {
        @Override
        ArchRule below(String root) {
            return classes()
                    .that()
                    .areAnnotatedWith("jakarta.enterprise.context.SessionScoped")
                    .or()
                    .areAnnotatedWith("jakarta.faces.view.ViewScoped")
                    .should(holdOnlyWhatASecondNodeCanTakeOver())
                    .allowEmptyShould(true);
        }
    },
    /** The JDK's parsers read files and swell without end unless told not to: one class tells them, and hands them out. */
    ONLY_SAFE_XML_MAKES_PARSERS("training.cohort.ParsesXml") {
        @Override
        ArchRule below(String root) {
            return noClasses()
                    .that()
                    .doNotHaveSimpleName("SafeXml")
                    .should()
                    .dependOnClassesThat(
                            are("factories of XML parsers", type -> XML.stream().anyMatch(type::isAssignableTo)));
        }
    },
    EVERY_ACTION_OF_A_PAGE_SAYS_WHO_MAY_PRESS_IT("web.session.PageWithoutARule") {
        @Override
        ArchRule below(String root) {
            return methods().that(DoorRules.actionsOfPages()).should(DoorRules.sayToWhomTheyAreAllowed());
        }
    },
    EVERY_CALL_SAYS_WHO_MAY_MAKE_IT("web.session.CallWithoutARule") {
        @Override
        ArchRule below(String root) {
            return methods().that(DoorRules.callsOfPrograms()).should(DoorRules.sayToWhomTheyAreAllowed());
        }
    },
    EVERY_USE_CASE_SAYS_WHO_MAY_ASK_FOR_IT("training.cohort.UseCaseWithoutARule") {
        @Override
        ArchRule below(String root) {
            return methods().that(DoorRules.useCases()).should(DoorRules.sayToWhomTheyAreAllowed());
        }
    },
    /** The demo's mail sink, beside the EAR, is made of a library that others use in tests. */
    NO_TEST_IN_PRODUCTION("training.cohort.CarriesATestInside") {
        @Override
        ArchRule below(String root) {
            return noClasses()
                    .that()
                    .resideOutsideOfPackage(root + ".run.mail..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(TEST_LIBRARIES);
        }
    };

    private static final String[] TEST_LIBRARIES = {
        "org.junit..",
        "org.assertj..",
        "net.jqwik..",
        "org.jboss.arquillian..",
        "com.tngtech..",
        "com.microsoft.playwright..",
        "com.icegreen..",
        "io.zonky.."
    };

    private static final Set<String> INEXACT = Set.of("float", "double", "java.lang.Float", "java.lang.Double");

    private static final Set<String> XML = Set.of(
            "javax.xml.parsers.DocumentBuilderFactory",
            "javax.xml.parsers.SAXParserFactory",
            "javax.xml.stream.XMLInputFactory",
            "javax.xml.transform.TransformerFactory",
            "javax.xml.validation.SchemaFactory",
            "javax.xml.xpath.XPathFactory",
            "jakarta.xml.bind.JAXBContext",
            "org.xml.sax.XMLReader");

    private final String twin;

    Rule(String twin) {
        this.twin = twin;
    }

    abstract ArchRule below(String root);

    /** The class that breaks this rule, and must be caught. */
    String twin() {
        return twin;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static DescribedPredicate<JavaClass> are(String words, Predicate<JavaClass> test) {
        return DescribedPredicate.describe(words, test);
    }
}
