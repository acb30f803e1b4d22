package org.earlybridge.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;

/** The compiled classes of all four modules, without their tests. */
final class Production {

    static final String ROOT = "org.earlybridge";

    static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(Production::isNoTest).importPackages(ROOT);

    private Production() {}

    /** Where the class stands below the root: "training.cohort" for org.earlybridge.training.cohort. */
    static String below(String root, JavaClass type) {
        return type.getPackageName().equals(root) ? "" : type.getPackageName().substring(root.length() + 1);
    }

    static String moduleOf(String root, JavaClass type) {
        return below(root, type).replaceFirst("\\..*", "");
    }

    private static boolean isNoTest(Location location) {
        return !location.contains("/test-classes/") && !location.contains("-tests.jar");
    }
}
