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
import org.earlybridge.training.exchange.AskForCover;
import org.earlybridge.training.exchange.CourseNeed;
import org.earlybridge.training.exchange.ExchangeView;
import org.earlybridge.training.exchange.FindCover;
import org.earlybridge.training.exchange.GiveUpRequest;
import org.earlybridge.training.exchange.OfferHours;
import org.earlybridge.training.exchange.SeeExchange;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.workforce.PersonId;
import org.earlybridge.web.cover.ExchangeButtons;
import org.earlybridge.web.cover.ExchangeRow;
import org.earlybridge.web.cover.HoursForm;
import org.earlybridge.web.cover.OfferRow;
import org.earlybridge.web.format.Problems;
import org.earlybridge.web.format.Query;
import org.earlybridge.web.session.ThisRequest;
import org.jspecify.annotations.Nullable;

/** A manager finds somebody for a day that is short, answers who asks her, and offers hours of her own staff. */
@Named
@RequestScoped
public class CoverExchangePage {

    private static final String WHO = "who";
    private static final String DATE = "date";

    private static final Map<String, String> DONE = Map.of(
            "waiting",
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
    private ExchangeButtons buttons;

    @Inject
    private GiveUpRequest giveUpRequest;

    @Inject
    private OfferHours offerHours;

    @Inject
    private ThisRequest request;

    @Inject
    private Problems problems;

    @Inject
    private Clock clock;

    private Provider setting;
    private @Nullable ExchangeView seen;
    private @Nullable List<GapView> gaps;

    @PostConstruct
    void look() {
        setting = ownSetting.chosen();
    }

    /** Read once in a request. */
    private ExchangeView view() {
        if (seen == null) {
            seen = seeExchange.of(setting.id());
        }
        return seen;
    }

    private Optional<CourseNeed> need() {
        List<PersonId> going = request.numbers(WHO).stream().map(PersonId::new).toList();
        return going.isEmpty()
                ? Optional.empty()
                : request.number(DATE).map(date -> CourseNeed.of(setting.id(), new CohortId(date), going));
    }

    /** Whether somebody is to be found, rather than offered. */
    public boolean isLooking() {
        return need().isPresent();
    }

    public List<GapView> getGaps() {
        if (gaps == null) {
            gaps = need().map(findCover::of).orElse(List.of()).stream()
                    .map(GapView::new)
                    .toList();
        }
        return gaps;
    }

    @AllowedTo(Role.MANAGER)
    public void ask() {
        CourseNeed need = need().orElseThrow(() -> new NotFound("a course date and who goes"));
        buttons.end(askForCover.of(buttons.offer(), need), "found", "waiting", this::afterwards);
    }

    @AllowedTo(Role.MANAGER)
    public void accept() {
        buttons.accept(this::afterwards);
    }

    @AllowedTo(Role.MANAGER)
    public void decline() {
        buttons.decline(this::afterwards);
    }

    @AllowedTo(Role.MANAGER)
    public void giveUp() {
        buttons.end(giveUpRequest.of(buttons.request()), "wanted", "given-up", this::afterwards);
    }

    @AllowedTo(Role.MANAGER)
    public void callOff() {
        buttons.callOff(this::afterwards);
    }

    @AllowedTo(Role.MANAGER)
    public void offer() {
        new HoursForm(request, problems, today())
                .read("Choose whom you can spare")
                .ifPresent(offered -> buttons.end(
                        offerHours.of(setting.id(), new PersonId(offered.person()), offered.hours()),
                        ExchangeButtons.OFFERS,
                        "offered",
                        this::afterwards));
    }

    @AllowedTo(Role.MANAGER)
    public void withdraw() {
        buttons.withdraw(this::afterwards);
    }

    private String afterwards(String done) {
        return here().with("done", done).after("/office/cover-exchange");
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
        return ExchangeRow.of(view().asked(), today());
    }

    public List<ExchangeRow> getSends() {
        return ExchangeRow.of(view().sends(), today());
    }

    public List<ExchangeRow> getWanted() {
        return ExchangeRow.of(view().wants(), today());
    }

    public List<OfferRow> getOffers() {
        return OfferRow.of(view().offers());
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
