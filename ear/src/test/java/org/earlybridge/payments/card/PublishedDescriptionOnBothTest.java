package org.earlybridge.payments.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.param.checkout.SessionListParams;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.earlybridge.NotRun;
import org.earlybridge.payments.database.OnBothDatabases;
import org.earlybridge.payments.database.PaymentsDatabase;
import org.earlybridge.payments.money.Money;

/** Every request that our code sends, against what Stripe publishes about its API. */
class PublishedDescriptionOnBothTest {

    /** Came after the published description; the library's classes that prove it stand beside. */
    private static final Set<String> LATER = Set.of(
            "GET /v1/checkout/sessions: created[gte]", // SessionListParams.Created
            "GET /v1/checkout/sessions: created[lte]");

    @OnBothDatabases
    void every_request_is_as_published(PaymentsDatabase database) throws Exception {
        PublishedDescription published = published();
        assertThat(SessionListParams.Created.class).isNotNull();
        try (Machine machine = new Machine(database)) {
            everyCall(machine);
            Set<String> faults = new TreeSet<>();
            for (List<String> request : machine.stripe.whole()) {
                faults.addAll(published.faultsOf(request.get(0), request.get(1), request.get(2)));
            }
            faults.removeAll(LATER);
            assertThat(faults).isEmpty();
            assertThat(new TreeSet<>(machine.stripe.calls().stream()
                            .map(call -> call.replaceAll("/(cs_test|du|po)_\\w+", "/ID"))
                            .toList()))
                    .containsExactly(
                            "GET /v1/balance_transactions",
                            "GET /v1/checkout/sessions",
                            "GET /v1/checkout/sessions/ID",
                            "GET /v1/disputes/ID",
                            "GET /v1/payment_intents/search",
                            "GET /v1/payouts/ID",
                            "GET /v1/refunds",
                            "POST /v1/checkout/sessions",
                            "POST /v1/checkout/sessions/ID/expire",
                            "POST /v1/refunds");
        }
    }

    @OnBothDatabases
    void a_request_that_departs_from_it_is_noticed(PaymentsDatabase database) throws Exception {
        PublishedDescription published = published();
        String sessions = "/v1/checkout/sessions";
        assertThat(database.toString()).isNotEmpty();
        assertThat(published.faultsOf("POST", sessions, "mode=payment&success_url=x&colour=red"))
                .hasSize(1);
        assertThat(published.faultsOf("POST", sessions, "mode=gift&success_url=x"))
                .hasSize(1);
        assertThat(published.faultsOf("POST", sessions, "mode=payment"))
                .containsExactly("POST " + sessions + " lacks success_url");
        assertThat(published.faultsOf("POST", sessions, "success_url=x&line_items[0][quantity]=many"))
                .hasSize(1);
        assertThat(published.faultsOf("POST", "/v1/gifts", "")).hasSize(1);
    }

    private static PublishedDescription published() throws Exception {
        String folder = System.getProperty("stripe.spec", "");
        Path file = Path.of(folder.isEmpty() ? "." : folder).resolve("spec3-2023-08-16.json");
        NotRun.unless(
                !folder.isEmpty() && Files.exists(file),
                "needs Stripe's published description: -Dstripe.spec=FOLDER with spec3-2023-08-16.json in it");
        return PublishedDescription.read(file);
    }

    /** A page opened, lost, closed, paid, given back, disputed and paid out: each call that we ever make. */
    private static void everyCall(Machine machine) throws Exception {
        machine.openDoor();
        machine.stripe.fault("POST /v1/checkout/sessions", "BROKEN");
        assertThat(machine.take.begin(machine.order()).state()).isEqualTo(CardPayment.State.FAILED);
        assertThat(machine.take.begin(machine.order(Money.ofPounds(70))).state())
                .isEqualTo(CardPayment.State.OPEN);
        CardPayment payment = machine.paid();
        assertThat(machine.refund(payment, Money.ofPounds(5), "r1").key()).isEqualTo("r1");
        machine.stripe.fault("POST /v1/refunds", "BROKEN");
        assertThat(machine.outbox.due()).isEqualTo(1);
        machine.clock.move(Duration.ofMinutes(11).toSeconds());
        assertThat(machine.outbox.due()).isEqualTo(1);
        machine.clock.move(Duration.ofMinutes(11).toSeconds());
        assertThat(machine.outbox.due()).isEqualTo(1);
        machine.stripe.order(
                "/stand-in/PCC/disputes",
                "id=" + machine.stripe.field("PCC", "charge", "id").get(0));
        machine.stripe.order("/stand-in/PCC/payouts", "");
        machine.awaitSent("payout.reconciliation_completed", 1);
        machine.awaitSent("charge.dispute.created", 1);
        machine.workInbox();
    }
}
