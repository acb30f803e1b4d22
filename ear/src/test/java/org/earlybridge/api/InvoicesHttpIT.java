package org.earlybridge.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.earlybridge.api.Door.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What a program gets of an invoice: three forms of one paper, and nothing of anybody else's. */
@TestInstance(Lifecycle.PER_CLASS)
class InvoicesHttpIT {

    private static final String INVOICES = "/api/v1/invoices/";

    private final Door buyer = Door.of("setting-pcc");
    private String booking = "";
    private String number = "";
    private String council = "";

    @BeforeAll
    void somethingIsBoughtOnInvoice() {
        List<JsonObject> dates = new ArrayList<>(Door.ofNobody()
                .get("/api/v1/cohorts?freePlaces=true")
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class));
        Collections.reverse(dates); // other tests begin with the first
        for (JsonObject date : dates) {
            if (booking.isEmpty()) {
                booking = bought(date.getInt("id"));
                council = date.getString("authority");
            }
        }
        assertThat(booking)
                .as("something that costs her something can be booked")
                .isNotEmpty();
        number = buyer.get("/api/v1/bookings/" + booking)
                .json()
                .getJsonArray("charges")
                .getJsonObject(0)
                .getJsonArray("invoices")
                .getString(0);
    }

    /** Her place is somebody else's again. */
    @AfterAll
    void itIsCancelled() {
        Answer cancelled = buyer.post(
                "/api/v1/bookings/" + booking + "/cancellation", "{\"dryRun\":false,\"reason\":\"PLANS_CHANGED\"}");
        assertThat(cancelled.status()).as(cancelled.text()).isEqualTo(200);
    }

    @Test
    void without_asking_it_is_json_and_its_lines_add_up_to_its_total() {
        Answer answer = buyer.get(INVOICES + number);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        JsonObject invoice = answer.json();
        assertThat(invoice.getString("number")).isEqualTo(number).startsWith(council + "-INV-");
        assertThat(invoice.getString("booking")).isEqualTo(booking);
        assertThat(invoice.getString("purchaseOrder")).isEqualTo("PO 12");
        assertThat(invoice.getJsonObject("vat").getString("treatment")).isEqualTo("EXEMPT");
        assertThat(invoice.getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                        .mapToInt(line -> line.getInt("amount"))
                        .sum())
                .isEqualTo(invoice.getInt("total"))
                .isPositive();
    }

    @Test
    void whoever_asks_for_paper_gets_paper_and_whoever_asks_for_ubl_gets_ubl() {
        Answer paper = as(buyer, "application/pdf");
        assertThat(paper.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(paper.header("Content-Disposition")).contains(number + ".pdf");
        assertThat(paper.text()).startsWith("%PDF-");
        Answer ubl = as(buyer, "application/xml");
        assertThat(ubl.header("Content-Type")).startsWith("application/xml");
        assertThat(ubl.text()).contains("urn:oasis:names:specification:ubl:schema:xsd:Invoice-2", number);
        assertThat(as(buyer, "text/plain").status()).isEqualTo(406);
        assertThat(as(buyer, "application/pdf;q=0.5, application/json").header("Content-Type"))
                .startsWith("application/json");
    }

    @Test
    void finance_of_the_selling_council_reads_it_and_for_everybody_else_it_is_not_there() {
        String other = council.equals("CCC") ? "pcc" : "ccc";
        assertThat(Door.of("finance-" + council.toLowerCase(Locale.ROOT))
                        .get(INVOICES + number)
                        .status())
                .isEqualTo(200);
        for (String nobody :
                List.of("finance-" + other, "childminder-pcc", "setting-ccc", "coordinator-ccc", "board")) {
            assertThat(Door.of(nobody).get(INVOICES + number).code()).as(nobody).isEqualTo("404 NOT_FOUND");
        }
        assertThat(Door.ofNobody().get(INVOICES + number).code()).isEqualTo("401 UNAUTHENTICATED");
    }

    @Test
    void what_does_not_exist_is_answered_like_what_is_not_hers() {
        Answer unknown = buyer.get(INVOICES + "CCC-INV-2026-999999");
        Answer others = Door.of("childminder-ccc").get(INVOICES + number);
        assertThat(unknown.code()).isEqualTo("404 NOT_FOUND");
        assertThat(unknown.text()).isEqualTo(others.text());
        assertThat(buyer.get(INVOICES + "%3Cscript%3E").code()).isEqualTo("404 NOT_FOUND");
        assertThat(buyer.get(INVOICES + number + "?as=pdf").code()).isEqualTo("400 INVALID_PARAMETER");
    }

    /** By the last of her staff. Its reference, or nothing where she cannot, or where it costs nothing. */
    private String bought(int cohort) {
        JsonArray staff = buyer.get("/api/v1/me").json().getJsonArray("attendees");
        int herself = staff.getJsonObject(staff.size() - 1).getInt("id");
        Answer quoted = buyer.post("/api/v1/quotes", "{\"cohort\":" + cohort + ",\"attendees\":[" + herself + "]}");
        if (quoted.status() != 201 || quoted.json().getInt("total") == 0) {
            return "";
        }
        Answer made = buyer.post(
                "/api/v1/bookings",
                "{\"quote\":" + quoted.json().getInt("id") + ",\"payBy\":\"INVOICE\",\"purchaseOrder\":\"PO 12\"}");
        boolean confirmed =
                made.status() == 201 && made.json().getString("status").equals("CONFIRMED");
        return confirmed ? made.json().getString("id") : "";
    }

    private Answer as(Door door, String accept) {
        return door.send(
                door.request(INVOICES + number).header("Accept", accept).GET());
    }
}
