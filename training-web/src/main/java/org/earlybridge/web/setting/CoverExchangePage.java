package org.earlybridge.web.setting;

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
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.exchange.AcceptCover;
import org.earlybridge.training.exchange.AskForCover;
import org.earlybridge.training.exchange.CallOffCover;
import org.earlybridge.training.exchange.CourseNeed;
import org.earlybridge.training.exchange.CoverView;
import org.earlybridge.training.exchange.DeclineCover;
import org.earlybridge.training.exchange.ExchangeView;
import org.earlybridge.training.exchange.FindCover;
import org.earlybridge.training.exchange.GiveUpRequest;
import org.earlybridge.training.exchange.OfferHours;
import org.earlybridge.training.exchange.OfferId;
import org.earlybridge.training.exchange.Reply;
import org.earlybridge.training.exchange.RequestId;
import org.earlybridge.training.exchange.SeeExchange;
import org.earlybridge.training.exchange.WithdrawOffer;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.workforce.PersonId;
import org.earlybridge.web.cover.ExchangeRow;
import org.earlybridge.web.cover.HoursForm;
import org.earlybridge.web.cover.OfferRow;
import org.earlybridge.web.format.Problems;
import org.earlybridge.web.format.Query;
import org.earlybridge.web.session.ThisRequest;

/** A manager finds somebody for a day that is short, answers who asks her, and offers hours of her own staff. */
@Named
@RequestScoped
public class CoverExchangePage {

    private static final String WHO = "who";
    private static final String DATE = "date";
    private static final String WANTED = "wanted";
    private static final String ASKED = "asked";

    private static final Map<String, String> DONE = Map.of(
            ASKED,
            "They were asked, and we write to you as soon as they answer.",
            "agreed",
            "It is agreed, and stands in both rotas from now on.",
            "declined",
            "We have told them. The hours stay offered.",
            "off",
            "It is called off, and the other side knows why. Places that hang on it are checked again.",
            "offered",
            "The hours are offered. We write to you when somebody asks.",
            "withdrawn",
            "The hours are not offered any more.",
            "given-up",
            "You do not wait for it any more.");

    @Inject
    private OwnSetting ownSetting;

    @Inject
    private SeeExchange seeExchange;

    @Inject
    private FindCover findCover;

    @Inject
    private AskForCover askForCover;

    @Inject
    private AcceptCover acceptCover;

    @Inject
    private DeclineCover declineCover;

    @Inject
    private CallOffCover callOffCover;

    @Inject
    private GiveUpRequest giveUpRequest;

    @Inject
    private OfferHours offerHours;

    @Inject
    private WithdrawOffer withdrawOffer;

    @Inject
    private ThisRequest request;

    @Inject
    private Problems problems;

    @Inject
    private Clock clock;

    private Provider setting;
    private Optional<ExchangeView> seen = Optional.empty();
    private Optional<List<GapView>> gaps = Optional.empty();

    @PostConstruct
    void look() {
        setting = ownSetting.chosen();
    }

    /** Read after what a button did. */
    private ExchangeView view() {
        if (seen.isEmpty()) {
            seen = Optional.of(seeExchange.of(setting.id()));
        }
        return seen.get();
    }

    private Optional<CourseNeed> need() {
        List<PersonId> going = request.parameters(WHO).stream()
                .filter(text -> text.matches("[0-9]{1,18}"))
                .map(text -> new PersonId(Long.parseLong(text)))
                .toList();
        return going.isEmpty()
                ? Optional.empty()
                : request.number(DATE).map(date -> CourseNeed.of(setting.id(), new CohortId(date), going));
    }

    /** Whether somebody is to be found, rather than offered. */
    public boolean isLooking() {
        return need().isPresent();
    }

    public List<GapView> getGaps() {
        if (gaps.isEmpty()) {
            gaps = Optional.of(need().map(findCover::of).orElse(List.of()).stream()
                    .map(GapView::new)
                    .toList());
        }
        return gaps.get();
    }

    @AllowedTo(Role.MANAGER)
    public void ask() {
        CourseNeed need = need().orElseThrow(() -> new NotFound("a course date and who goes"));
        end(askForCover.of(new OfferId(chosen("offer")), need), "found", ASKED);
    }

    @AllowedTo(Role.MANAGER)
    public void accept() {
        end(acceptCover.of(request()), ASKED, "agreed");
    }

    @AllowedTo(Role.MANAGER)
    public void decline() {
        end(declineCover.of(request()), ASKED, "declined");
    }

    @AllowedTo(Role.MANAGER)
    public void giveUp() {
        end(giveUpRequest.of(request()), WANTED, "given-up");
    }

    @AllowedTo(Role.MANAGER)
    public void callOff() {
        String because = request.parameter("because");
        String field = "because-" + chosen("request");
        if (because.isEmpty() || because.length() > CallOffCover.LONGEST_REASON) {
            problems.add(field, "Say why it is called off, in " + CallOffCover.LONGEST_REASON + " characters or fewer");
        } else {
            end(callOffCover.of(request(), because), field, "off");
        }
    }

    @AllowedTo(Role.MANAGER)
    public void offer() {
        Optional<Long> person = request.number(OfferHours.PERSON);
        if (person.isEmpty()) {
            problems.add(OfferHours.PERSON, "Choose whom you can spare");
        }
        new HoursForm(request, problems, today())
                .read()
                .ifPresent(hours -> end(
                        offerHours.of(setting.id(), new PersonId(person.orElseThrow()), hours), "offers", "offered"));
    }

    @AllowedTo(Role.MANAGER)
    public void withdraw() {
        end(withdrawOffer.of(new OfferId(chosen("offer"))), "offers", "withdrawn");
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
            request.leadTo(here().with("done", done).after("/office/cover-exchange"));
        }
    }

    private Query here() {
        Query query = Query.NONE.with("setting", String.valueOf(getId())).with(DATE, request.parameter(DATE));
        for (String who : request.parameters(WHO)) {
            query = query.with(WHO, who);
        }
        return query;
    }

    public String getDone() {
        return DONE.getOrDefault(request.parameter("done"), "");
    }

    public String getName() {
        return setting.name();
    }

    public long getId() {
        return setting.id().value();
    }

    public String getDate() {
        return request.parameter(DATE);
    }

    public List<String> getWho() {
        return request.parameters(WHO);
    }

    public List<ExchangeRow> getAsked() {
        return rows(view().asked());
    }

    public List<ExchangeRow> getSends() {
        return rows(view().sends());
    }

    public List<ExchangeRow> getWanted() {
        return rows(view().wants());
    }

    private List<ExchangeRow> rows(List<CoverView> views) {
        return views.stream().map(one -> new ExchangeRow(one, today())).toList();
    }

    public List<OfferRow> getOffers() {
        return view().offers().stream().map(OfferRow::new).toList();
    }

    public List<Choice> getPeople() {
        return seeExchange.lendable(setting.id()).stream()
                .map(one -> new Choice(
                        String.valueOf(one.person().value()),
                        one.name(),
                        request.number(OfferHours.PERSON)
                                .equals(Optional.of(one.person().value()))))
                .toList();
    }

    /** What was typed into the form about hours, kept when something is wrong with it. */
    public String value(String field) {
        return request.parameter(field);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
