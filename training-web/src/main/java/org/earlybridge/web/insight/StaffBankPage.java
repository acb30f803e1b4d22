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
import org.earlybridge.training.account.Role;
import org.earlybridge.training.authority.Authority;
import org.earlybridge.training.exchange.BankWorkerId;
import org.earlybridge.training.exchange.EnterBankWorker;
import org.earlybridge.training.exchange.ExchangeView;
import org.earlybridge.training.exchange.LeaveStaffBank;
import org.earlybridge.training.exchange.OfferBankHours;
import org.earlybridge.training.exchange.SeeStaffBank;
import org.earlybridge.web.cover.ExchangeButtons;
import org.earlybridge.web.cover.ExchangeRow;
import org.earlybridge.web.cover.HoursForm;
import org.earlybridge.web.cover.OfferRow;
import org.earlybridge.web.format.Problems;
import org.earlybridge.web.format.Query;
import org.earlybridge.web.session.OwnCouncils;
import org.earlybridge.web.session.ThisRequest;
import org.jspecify.annotations.Nullable;

/** A coordinator keeps her council's staff bank: enters people, offers their hours and answers who asks. */
@Named
@RequestScoped
public class StaffBankPage {

    private static final String PATH = "/office/staff-bank";
    private static final List<String> LEVELS = List.of("0", "2", "3", "6");

    private static final Map<String, String> DONE = Map.of(
            "entered", "She is in the staff bank. Offer her hours next.",
            "offered", "The hours are offered. We write to you when a setting asks.",
            "left", "She has left the staff bank, and her hours are not offered any more.",
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
    private LeaveStaffBank leaveStaffBank;

    @Inject
    private ExchangeButtons buttons;

    @Inject
    private ThisRequest request;

    @Inject
    private Problems problems;

    @Inject
    private Clock clock;

    private Authority council;
    private @Nullable ExchangeView seen;
    private @Nullable List<BankRow> workers;

    @PostConstruct
    void look() {
        council = ownCouncils.chosen(Role.COORDINATOR);
    }

    /** Read once in a request. */
    private ExchangeView view() {
        if (seen == null) {
            seen = seeStaffBank.of(council.id());
        }
        return seen;
    }

    @AllowedTo(Role.COORDINATOR)
    public void enter() {
        new WorkerForm(request, problems, today())
                .read()
                .ifPresent(worker ->
                        buttons.end(enterBankWorker.into(council.id(), worker), "enter", "entered", this::afterwards));
    }

    @AllowedTo(Role.COORDINATOR)
    public void offer() {
        new HoursForm(request, problems, today())
                .read("Choose somebody of the staff bank")
                .ifPresent(offered -> buttons.end(
                        offerBankHours.of(new BankWorkerId(offered.person()), offered.hours()),
                        ExchangeButtons.OFFERS,
                        "offered",
                        this::afterwards));
    }

    @AllowedTo(Role.COORDINATOR)
    public void leave() {
        Optional<Long> leaver = request.number(LeaveStaffBank.LEAVER);
        if (leaver.isEmpty()) {
            problems.add(LeaveStaffBank.LEAVER, "Choose who leaves");
            return;
        }
        buttons.end(leaveStaffBank.of(new BankWorkerId(leaver.get())), LeaveStaffBank.LEAVER, "left", this::afterwards);
    }

    @AllowedTo(Role.COORDINATOR)
    public void withdraw() {
        buttons.withdraw(this::afterwards);
    }

    @AllowedTo(Role.COORDINATOR)
    public void accept() {
        buttons.accept(this::afterwards);
    }

    @AllowedTo(Role.COORDINATOR)
    public void decline() {
        buttons.decline(this::afterwards);
    }

    @AllowedTo(Role.COORDINATOR)
    public void callOff() {
        buttons.callOff(this::afterwards);
    }

    private String afterwards(String done) {
        return Query.NONE.with("council", getCode()).with("done", done).after(PATH);
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
        if (workers == null) {
            workers = seeStaffBank.workers(council.id()).stream()
                    .map(BankRow::new)
                    .toList();
        }
        return workers;
    }

    public List<ExchangeRow> getAsked() {
        return ExchangeRow.of(view().asked(), today());
    }

    public List<ExchangeRow> getSends() {
        return ExchangeRow.of(view().sends(), today());
    }

    public List<OfferRow> getOffers() {
        return OfferRow.of(view().offers());
    }

    /** What was typed, kept when something is wrong with it. */
    public String value(String field) {
        return request.parameter(field);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
