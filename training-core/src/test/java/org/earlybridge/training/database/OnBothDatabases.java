package org.earlybridge.training.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.earlybridge.payments.database.BothDatabases;
import org.earlybridge.payments.database.Engine;
import org.earlybridge.payments.database.OneDatabase;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs once on Derby and once on PostgreSQL. It takes a {@link TestDatabase}, brought up to date and empty but
 * for what the scripts themselves put in; afterwards the invariants are asked, and what it left behind is removed.
 */
@TestTemplate
@ExtendWith(OnBothDatabases.Databases.class)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnBothDatabases {

    /** Found by JUnit. */
    final class Databases extends BothDatabases {

        @Override
        protected Class<? extends OneDatabase> type() {
            return TestDatabase.class;
        }

        @Override
        protected OneDatabase on(Engine engine) {
            return TestDatabase.on(engine);
        }
    }
}
