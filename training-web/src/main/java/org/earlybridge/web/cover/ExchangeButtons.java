package org.earlybridge.web.cover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.function.UnaryOperator;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.exchange.AcceptCover;
import org.earlybridge.training.exchange.CallOffCover;
import org.earlybridge.training.exchange.DeclineCover;
import org.earlybridge.training.exchange.OfferId;
import org.earlybridge.training.exchange.Reply;
import org.earlybridge.training.exchange.RequestId;
import org.earlybridge.training.exchange.WithdrawOffer;
import org.earlybridge.web.format.Problems;
import org.earlybridge.web.session.ThisRequest;

/**
 * The buttons both sides of the exchange have. Each does its deed and leads to the address for what was done, or says beside
 * its place why nothing was.
 */
@RequestScoped
public class ExchangeButtons {

    /** Where on the page those stand who ask, and the hours offered. */
    public static final String ASKED = "asked";

    public static final String OFFERS = "offers";

    @Inject
    private AcceptCover acceptCover;

    @Inject
    private DeclineCover declineCover;

    @Inject
    private CallOffCover callOffCover;

    @Inject
    private WithdrawOffer withdrawOffer;

    @Inject
    private ThisRequest request;

    @Inject
    private Problems problems;

    protected ExchangeButtons() {}

    public void accept(UnaryOperator<String> address) {
        end(acceptCover.of(request()), ASKED, "agreed", address);
    }

    public void decline(UnaryOperator<String> address) {
        end(declineCover.of(request()), ASKED, "declined", address);
    }

    public void callOff(UnaryOperator<String> address) {
        RequestId which = request();
        String because = request.parameter("because");
        String field = "because-" + which.value();
        if (because.isEmpty() || because.length() > CallOffCover.LONGEST_REASON) {
            problems.add(field, "Say why it is called off, in " + CallOffCover.LONGEST_REASON + " characters or fewer");
        } else {
            end(callOffCover.of(which, because), field, "off", address);
        }
    }

    public void withdraw(UnaryOperator<String> address) {
        end(withdrawOffer.of(offer()), OFFERS, "withdrawn", address);
    }

    /** @param place where a refusal stands that names no field of its own */
    public void end(Reply reply, String place, String done, UnaryOperator<String> address) {
        if (reply instanceof Reply.No no) {
            problems.add(no.field().isEmpty() ? place : no.field(), no.sentence());
        } else {
            request.leadTo(address.apply(done));
        }
    }

    public RequestId request() {
        return new RequestId(chosen("request"));
    }

    public OfferId offer() {
        return new OfferId(chosen("offer"));
    }

    private long chosen(String name) {
        return request.number(name).orElseThrow(() -> new NotFound(name + " " + request.parameter(name)));
    }
}
