package org.earlybridge.web.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.cover.CheckRelease;
import org.earlybridge.training.cover.PartyRelease;
import org.earlybridge.training.cover.Release;
import org.earlybridge.training.cover.verdict.Change;
import org.earlybridge.training.cover.verdict.Colour;
import org.earlybridge.training.tariff.quote.Quote;
import org.earlybridge.web.cover.FixLinks;
import org.earlybridge.web.cover.TakeDate;
import org.earlybridge.web.cover.VerdictView;
import org.earlybridge.web.format.Problems;
import org.earlybridge.web.session.ThisRequest;
import org.jspecify.annotations.Nullable;

/** Whether those who are priced can be spared, told before their places are kept, and what can be done with one press. */
@Named
@RequestScoped
public class CoverStep {

    static final String ACCEPT = "accept";
    static final String REMEDY = "Take one of the ways out, or say why you book all the same";

    /** What stands among the ways out, with a button, or is no way out at all. */
    private static final Set<Change.Kind> HERE =
            EnumSet.of(Change.Kind.OTHER_DATE, Change.Kind.SUBSTITUTE, Change.Kind.MOVE_ROOM);

    @Inject
    private BookPage page;

    @Inject
    private WaysOut waysOut;

    @Inject
    private CheckRelease checkRelease;

    @Inject
    private OwnBookings own;

    @Inject
    private TakeWay takeWay;

    @Inject
    private TakeDate takeDate;

    @Inject
    private ThisRequest request;

    @Inject
    private Problems problems;

    private @Nullable PartyRelease read;
    private @Nullable List<WayOut> ways;
    private @Nullable VerdictView view;

    protected CoverStep() {}

    /** Why somebody books all the same; empty when she has said nothing. */
    Optional<String> accepted() {
        return Optional.of(getAccept()).filter(text -> !text.isEmpty());
    }

    private Quote quote() {
        return page.told().orElseThrow(() -> new NotFound("quote " + request.parameter("quote")));
    }

    private PartyRelease asked() {
        if (read == null) {
            Quote quote = quote();
            read = checkRelease.party(
                    quote.provider(),
                    quote.attendees(),
                    own.date(quote.cohort()).meetings());
        }
        return read;
    }

    private Release release() {
        return asked().together();
    }

    public boolean isRed() {
        return asked().colour() == Colour.RED;
    }

    /** The question of the page: red comes first. */
    public String getHeading() {
        if (!isRed()) {
            return "Is this price right for you?";
        }
        return isHerOwnHouse() ? "You mind children while this course runs" : "Too few adults would stay";
    }

    /** A childminder's house is her own: she is told, and decides. */
    public boolean isHerOwnHouse() {
        return own.isHerOwnHouse();
    }

    /** Without a rota nothing was measured, and one sentence says so. */
    public boolean isMeasured() {
        return release().worst().isPresent();
    }

    public String getSentence() {
        return release().sentence();
    }

    /** Empty where there is but one day. */
    public String getCount() {
        if (release().days().size() < 2) {
            return "";
        }
        String worst = release().colour() == Colour.GREEN ? "" : " This is the hardest of them.";
        return release().count() + worst;
    }

    public VerdictView getVerdict() {
        if (view == null) {
            FixLinks links = FixLinks.toDatesOf(own.date(quote().cohort()).course());
            view = new VerdictView(release().worst().orElseThrow(), links)
                    .showing(outside(getWays()), getWays().size());
        }
        return view;
    }

    /** What is done elsewhere: of what a button does nothing is said twice. */
    static Set<Change.Kind> outside(List<WayOut> ways) {
        Set<Change.Kind> kinds = EnumSet.complementOf(EnumSet.copyOf(HERE));
        ways.forEach(way -> kinds.remove(way.kind()));
        return kinds;
    }

    private Leaving leaving() {
        return new Leaving(quote().provider(), quote().cohort(), quote().attendees());
    }

    /** Each of several who go, with the verdict about her. */
    public List<Spared> getEach() {
        List<PartyRelease.Member> members = asked().members();
        return members.size() > 1 ? members.stream().map(Spared::new).toList() : List.of();
    }

    public List<WayOut> getWays() {
        if (ways == null) {
            ways = isRed() ? waysOut.of(leaving(), asked()) : List.of();
        }
        return ways;
    }

    /** Where a manager finds somebody for it; empty for whoever has nobody to find. */
    public String getExchange() {
        Quote quote = quote();
        return isRed() && !isHerOwnHouse() ? ExchangeLink.to(quote.provider(), quote.cohort(), quote.attendees()) : "";
    }

    public String getAccept() {
        return request.parameter(ACCEPT);
    }

    /** Leads to a page with a new verdict; whether what was chosen can be is asked anew. */
    @AllowedTo({Role.CHILDMINDER, Role.MANAGER})
    public void take() {
        Choice choice = Choice.read(request.parameter(TakeWay.TAKE))
                .orElseThrow(() -> new NotFound("way out " + request.parameter(TakeWay.TAKE)));
        taken(choice).ifPresent(sentence -> problems.add(BookPage.WHO, sentence));
    }

    private Optional<String> taken(Choice choice) {
        Leaving leaving = leaving();
        String here = String.valueOf(quote().id().value());
        if (choice instanceof Choice.OtherDate other) {
            return takeDate.price(other.date(), leaving.going(), "");
        }
        if (choice instanceof Choice.Stays stays) {
            return takeDate.price(leaving.date(), stays.going(leaving.going()), "");
        }
        if (choice instanceof Choice.FirstAid aid) {
            return takeDate.price(aid.date(), aid.people(), here);
        }
        return takeWay.move(leaving, (Choice.Moves) choice, "/book?quote=" + here);
    }

    /** One of several who go. */
    public static final class Spared {

        private final PartyRelease.Member member;

        Spared(PartyRelease.Member member) {
            this.member = member;
        }

        public String getName() {
            return member.name();
        }

        public String getColour() {
            return member.colour().word();
        }

        public String getSentence() {
            return member.colour() == Colour.RED ? "Not while the others are away too, see above." : member.sentence();
        }
    }
}
