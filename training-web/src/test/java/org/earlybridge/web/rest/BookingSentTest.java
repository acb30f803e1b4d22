package org.earlybridge.web.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.earlybridge.payments.charging.Way;
import org.earlybridge.training.booking.CancelReason;
import org.earlybridge.training.booking.Refused;
import org.earlybridge.web.problem.ProblemCode;
import org.earlybridge.web.problem.ProblemDetails.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BookingSentTest {

    private static final String GOOD =
            "{\"quote\":150,\"payBy\":\"INVOICE\",\"purchaseOrder\":\" PO-4711 \",\"needs\":null,\"acceptCover\":{\"reason\":\" Half day \"}}";

    @Test
    void a_whole_booking_is_read() {
        BookingSent read = BookingSent.read(GOOD.getBytes(UTF_8));
        assertThat(read).isEqualTo(new BookingSent(150, Way.INVOICE, "PO-4711", null, new AcceptCoverSent("Half day")));
        assertThat(read.wanted().quote().value()).isEqualTo(150);
        assertThat(read.wanted().acceptCover()).contains("Half day");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "150         | \"150\"     | #/quote",
                "150         | 1.5         | #/quote",
                "150         | null        | #/quote",
                "150         | 1234567890123456789 | #/quote",
                "\"INVOICE\" | \"CHEQUE\"  | #/payBy",
                "\"INVOICE\" | null        | #/payBy",
                "\"INVOICE\" | 3           | #/payBy",
                "\" PO-4711 \" | 4711      | #/purchaseOrder",
                "\"needs\"   | \"wants\"   | #/wants",
                "\" Half day \" | 3         | #/acceptCover/reason",
                "\" Half day \" | null      | #/acceptCover/reason",
                "{\"reason\":\" Half day \"} | \"yes\" | #/acceptCover"
            })
    void what_is_wrong_is_named(String good, String bad, String pointer) {
        Refusal refusal =
                refusalOf(() -> BookingSent.read(GOOD.replace(good, bad).getBytes(UTF_8)));
        assertThat(refusal.problem().code()).isEqualTo(ProblemCode.INVALID_BODY);
        assertThat(refusal.problem().errors()).extracting(Fault::pointer).containsExactly(pointer);
    }

    @Test
    void a_cancellation_says_whether_it_is_meant() {
        assertThat(CancellationSent.read("{\"dryRun\":false}".getBytes(UTF_8)).because())
                .isEqualTo(CancelReason.PLANS_CHANGED);
        assertThat(CancellationSent.read("{\"dryRun\":true,\"reason\":\"ILLNESS\"}".getBytes(UTF_8)))
                .isEqualTo(new CancellationSent(true, CancelReason.ILLNESS));
        assertThat(refusalOf(() -> CancellationSent.read("{}".getBytes(UTF_8)))
                        .problem()
                        .errors())
                .extracting(Fault::pointer)
                .containsExactly("#/dryRun");
    }

    @Test
    void nobody_goes_instead_of_herself() {
        assertThat(refusalOf(() -> SubstitutionSent.read("{\"from\":1,\"to\":1}".getBytes(UTF_8)))
                        .problem()
                        .errors())
                .extracting(Fault::pointer)
                .containsExactly("#/to");
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_has_a_code_of_the_same_name(Refused.Reason reason) {
        Refused refused = new Refused(reason, "Because.", List.of());
        assertThat(BookingRefusals.of(refused).problem().code().name()).isEqualTo(reason.name());
        assertThat(BookingRefusals.of(refused).problem().status()).isEqualTo(409);
    }

    @Test
    void what_is_no_reference_is_no_booking() {
        assertThat(refusalOf(() -> BookingRefusals.reference("EB-7K4M-2 "))
                        .problem()
                        .status())
                .isEqualTo(404);
        assertThat(BookingRefusals.reference("EB-7K4M-02").basket()).isEqualTo("EB-7K4M");
    }

    private static Refusal refusalOf(ThrowingCallable call) {
        return catchThrowableOfType(Refusal.class, call);
    }
}
