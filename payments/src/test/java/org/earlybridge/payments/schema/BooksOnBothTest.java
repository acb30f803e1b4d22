package org.earlybridge.payments.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.earlybridge.payments.database.OnBothDatabases;
import org.earlybridge.payments.database.PaymentsDatabase;

class BooksOnBothTest {

    @OnBothDatabases
    void both_councils_have_a_book_before_any_test(PaymentsDatabase database) {
        Object books = database.em()
                .createNativeQuery("SELECT COUNT(*) FROM book WHERE code IN ('CCC', 'PCC')")
                .getSingleResult();
        assertThat(books).hasToString("2");
    }
}
