package org.earlybridge.training.database;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.earlybridge.payments.database.Engine;
import org.earlybridge.training.schema.Schema;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaOnBothTest {

    @ParameterizedTest
    @EnumSource
    void an_empty_database_is_brought_up_to_date_once(Engine engine) {
        DataSource empty = engine.open("schema");
        assertThat(Schema.bringUpToDate(empty)).isPositive();
        assertThat(Schema.bringUpToDate(empty)).isZero();
    }
}
