package org.earlybridge.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.earlybridge.payments.card.Receipt;
import org.junit.jupiter.api.Test;

class CardWebhookDoorTest {

    @Test
    void only_what_is_stored_is_answered_as_taken() {
        assertThat(Receipt.values())
                .allSatisfy(receipt -> assertThat(CardWebhookDoor.statusOf(receipt) == 200)
                        .as(receipt.name())
                        .isEqualTo(receipt == Receipt.TAKEN || receipt == Receipt.TAKEN_BEFORE));
    }

    @Test
    void what_cannot_be_genuine_is_the_sender_s_fault() {
        assertThat(CardWebhookDoor.statusOf(Receipt.BAD_SIGNATURE)).isEqualTo(400);
        assertThat(CardWebhookDoor.statusOf(Receipt.FROM_THE_FUTURE)).isEqualTo(400);
        assertThat(CardWebhookDoor.statusOf(Receipt.TOO_LARGE)).isEqualTo(413);
    }
}
