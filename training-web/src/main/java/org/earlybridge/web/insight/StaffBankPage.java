package org.earlybridge.web.insight;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.authority.Authority;
import org.earlybridge.training.exchange.AcceptCover;
import org.earlybridge.training.exchange.BankWorkerId;
import org.earlybridge.training.exchange.CallOffCover;
import org.earlybridge.training.exchange.CoverView;
import org.earlybridge.training.exchange.DeclineCover;
import org.earlybridge.training.exchange.EnterBankWorker;
import org.earlybridge.training.exchange.ExchangeView;
import org.earlybridge.training.exchange.OfferBankHours;
import org.earlybridge.training.exchange.OfferHours;
import org.earlybridge.training.exchange.OfferId;
import org.earlybridge.training.exchange.Reply;
import org.earlybridge.training.exchange.RequestId;
import org.earlybridge.training.exchange.SeeStaffBank;
import org.earlybridge.training.exchange.WithdrawOffer;
import org.earlybridge.web.cover.ExchangeRow;
import org.earlybridge.web.cover.HoursForm;
import org.earlybridge.web.cover.OfferRow;
import org.earlybridge.web.format.Problems;
import org.earlybridge.web.format.Query;
import org.earlybridge.web.session.OwnCouncils;
import org.earlybridge.web.session.ThisRequest;

/** A coordinator keeps her council's staff bank: enters people, offers their hours and answers who asks. */
@Named
@RequestScoped
public class StaffBankPage {

    private static final String PATH = "/office/staff-bank";
    private static final List<String> LEVELS = List.of("0", "2", "3", "6");

    private static final Map<String, String> DONE = Map.of(
            "entered", "She is in the staff bank. Offer her hours next.",
            "offered", "The hours are offered. We write to you when a setting asks.",
            "withdrawn", "The hours are not offered any more.",
            "agreed", "It is agreed. We have written to the setting, and to her if she has an address here.",
            "declined", "We have told them. The hours stay offered.",
            "off", "It is called off, and the setting knows why.");

    @Inject
    private OwnCouncils ownCouncils;

    @Inject
    private SeeStaffBank seeStaffBank;

    @Inject
    private EnterBankWorker enterBankWorker;

    @Inject
    private OfferBankHours offerBankHours;

    @Inject
    private WithdrawOffer withdrawOffer;

    @Inject
    private AcceptCover acceptCover;

    @Inject
    private DeclineCover declineCover;

    @Inject
    private CallOffCover callOffCover;

    @Inject
    private ThisRequest request;

    @Inject
    private Problems problems;

    @Inject
    private Clock clock;

    private Authority council;
    private Optional<ExchangeView> seen = Optional.empty();

    @PostConstruct
    void look() {
        council = ownCouncils.chosen(Role.COORDINATOR);
    }

    /** Read after what a button did. */
    private ExchangeView view() {
        if (seen.isEmpty()) {
            seen = Optional.of(seeStaffBank.of(council.id()));
        }
        return seen.get();
    }

    @AllowedTo(Role.COORDINATOR)
    public void enter() {
        new WorkerForm(request, problems, today())
                .read()
                .ifPresent(worker -> end(enterBankWorker.into(council.id(), worker), "enter", "entered"));
    }

    @AllowedTo(Role.COORDINATOR)
    public void offer() {
        Optional<Long> person = request.number(OfferHours.PERSON);
        if (person.isEmpty()) {
            problems.add(OfferHours.PERSON, "Choose somebody of the staff bank");
        }
        new HoursForm(request, problems, today())
                .read()
                .ifPresent(hours ->
                        end(offerBankHours.of(new BankWorkerId(person.orElseThrow()), hours), "offers", "offered"));
    }

    @AllowedTo(Role.COORDINATOR)
    public void withdraw() {
        end(withdrawOffer.of(new OfferId(chosen("offer"))), "offers", "withdrawn");
    }

    @AllowedTo(Role.COORDINATOR)
    public void accept() {
        end(acceptCover.of(request()), "asked", "agreed");
    }

    @AllowedTo(Role.COORDINATOR)
    public void decline() {
        end(declineCover.of(request()), "asked", "declined");
    }

    @AllowedTo(Role.COORDINATOR)
    public void callOff() {
        String because = request.parameter("because");
        String field = "because-" + chosen("request");
        if (because.isEmpty() || because.length() > CallOffCover.LONGEST_REASON) {
            problems.add(field, "Say why it is called off, in " + CallOffCover.LONGEST_REASON + " characters or fewer");
        } else {
            end(callOffCover.of(request(), because), field, "off");
        }
    }

    private RequestId request() {
        return new RequestId(chosen("request"));
    }

    private long chosen(String name) {
        return request.number(name).orElseThrow(() -> new NotFound(name + " " + request.parameter(name)));
    }

    private void end(Reply reply, String place, String done) {
        if (reply instanceof Reply.No no) {
            problems.add(no.field().isEmpty() ? place : no.field(), no.sentence());
        } else {
            request.leadTo(
                    Query.NONE.with("council", getCode()).with("done", done).after(PATH));
        }
    }

    public List<CouncilLink> getCouncils() {
        return CouncilLink.of(ownCouncils, Role.COORDINATOR, council, PATH);
    }

    public String getDone() {
        return DONE.getOrDefault(request.parameter("done"), "");
    }

    public String getName() {
        return council.name();
    }

    public String getCode() {
        return council.id().code();
    }

    public List<String> getLevels() {
        return LEVELS;
    }

    public List<BankRow> getWorkers() {
        return seeStaffBank.workers(council.id()).stream().map(BankRow::new).toList();
    }

    public List<ExchangeRow> getAsked() {
        return rows(view().asked());
    }

    public List<ExchangeRow> getSends() {
        return rows(view().sends());
    }

    private List<ExchangeRow> rows(List<CoverView> views) {
        return views.stream().map(one -> new ExchangeRow(one, today())).toList();
    }

    public List<OfferRow> getOffers() {
        return view().offers().stream().map(OfferRow::new).toList();
    }

    /** What was typed, kept when something is wrong with it. */
    public String value(String field) {
        return request.parameter(field);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
