package org.earlybridge.payments.schema;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.earlybridge.payments.money.Money;
import org.jspecify.annotations.Nullable;

/** An amount is kept in whole pence. */
@Converter(autoApply = true)
public class MoneyConverter implements AttributeConverter<Money, Long> {

    @Override
    public @Nullable Long convertToDatabaseColumn(@Nullable Money amount) {
        return amount == null ? null : amount.pence();
    }

    @Override
    public @Nullable Money convertToEntityAttribute(@Nullable Long pence) {
        return pence == null ? null : Money.ofPence(pence);
    }
}
